import type { ExamResult, Tally } from './result.ts';

/** A result beside that of the form before it on the same paper. */
export interface Comparison {
  result: ExamResult;
  /** The share that was right, from 0 to 1. */
  share: number;
  /** What it gained on the form before. */
  change?: number;
  /** Half the width of the 80 % interval of that change: a smaller one may be chance. */
  margin?: number;
  /** In the order of the result; `change` where the form before had the section too. */
  sections: { section: string; share: number; change?: number }[];
}

/** The results in the order in which they were handed in, each beside the one before it on its paper. */
export function compareForms(results: readonly ExamResult[]): Comparison[] {
  const sorted = results.toSorted((a, b) => a.at - b.at || (a.exam < b.exam ? -1 : 1));
  return sorted.map((result, i) => {
    const before = sorted.slice(0, i).findLast(({ paper }) => paper === result.paper);
    const sections = result.sections.map((tally) => {
      const earlier = before?.sections.find(({ section }) => section === tally.section);
      const change = earlier && earlier.of > 0 ? { change: shareOf(tally) - shareOf(earlier) } : {};
      return { section: tally.section, share: shareOf(tally), ...change };
    });
    const share = shareOf(result);
    if (!before) return { result, share, sections };
    return { result, share, change: share - shareOf(before), margin: marginOf(result, before), sections };
  });
}

function shareOf({ right, of }: Tally): number {
  return of === 0 ? 0 : right / of;
}

/** By Agresti and Caffo (2000): one right and one wrong answer are added to each, so that few items claim little. */
function marginOf(a: Tally, b: Tally): number {
  const variance = ({ right, of }: Tally) => {
    const share = (right + 1) / (of + 2);
    return (share * (1 - share)) / (of + 2);
  };
  return 1.2816 * Math.sqrt(variance(a) + variance(b));
}
