import { sharesOf, type Candidate, type ExamSection } from './blueprint.ts';
import { fill, findClashes } from './fill.ts';
import { listShortages, type Shortage } from './form.ts';

/** What forms a bank is large enough for. */
export interface HonestForms {
  /** Those of the lengths asked for that can be had, shortest first. */
  lengths: number[];
  /** The greatest length of all that can be had, up to the longest asked for. */
  largest: number;
  /** What each section lacks for the longest asked for. */
  missing: Shortage[];
}

/** Which lengths can be drawn with the outline's own mix and without a repeat, whatever the seed and the history. */
export function largestHonestForm(request: {
  sections: readonly ExamSection[];
  candidates: readonly Candidate[];
  lengths: readonly number[];
}): HonestForms {
  const { sections, candidates } = request;
  const usable = candidates.filter(({ retired }) => !retired);
  const clashes = findClashes(usable);
  const lack = (length: number) => {
    const wanted = sharesOf(sections, length);
    return listShortages(sections, wanted, fill(sections, usable, wanted, clashes));
  };
  const lengths = [...new Set(request.lengths)].toSorted((a, b) => a - b);
  const whole = lengths.at(-1) ?? 0;
  // One by one: a longer form can do with fewer items of a section (the Alabama paradox), so halving could miss it.
  let largest = whole;
  while (largest > 0 && lack(largest).length > 0) largest -= 1;
  return { lengths: lengths.filter((length) => lack(length).length === 0), largest, missing: lack(whole) };
}
