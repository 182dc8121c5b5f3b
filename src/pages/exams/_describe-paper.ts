import { limitOf } from '../../engine/exam/pace.ts';
import type { ListedPaper } from './_list-papers.ts';

/** How many items the real exam has, in words. */
export function describeItems({ form: { items, trial } }: ListedPaper): string {
  return trial === undefined ? `${items} items` : `${items} items that count, and ${trial} on trial that do not`;
}

/** The time of a whole form, and whose it is, in words. */
export function describeTime({ form, paper, sisterTitle }: ListedPaper): string {
  if (!paper.pace) return 'No time is known, so there is no timer.';
  if (form.minutes !== undefined) return `${form.minutes} minutes`;
  const minutes = (limitOf(form.items, paper.pace, 1) ?? 0) / 60_000;
  return `${minutes} minutes, at the pace of ${sisterTitle}: its own time is not known`;
}

/** Whether the bank allows a form as long as the exam. */
export function isWhole({ paper }: ListedPaper): boolean {
  return paper.lengths.at(-1) === paper.items;
}

/** How long a form the bank allows today, said plainly. */
export function describeLength(listed: ListedPaper): string {
  const { paper } = listed;
  const largest = paper.lengths.at(-1) ?? 0;
  if (isWhole(listed)) return 'A whole form can be sat.';
  if (largest === 0) return 'The bank is too small for any form with the mix of the exam.';
  return `The bank is too small for a whole form. The longest with the mix of the exam has ${largest} of ${paper.items} items.`;
}
