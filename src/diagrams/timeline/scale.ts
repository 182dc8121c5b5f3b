import type { Entry } from './read.ts';

const gapWidth = 26;

/** From time to pixels: even, but that each gap is as wide as any other. */
export function makeScale(entries: readonly Entry[], left: number, right: number): (at: number) => number {
  const gaps = joinGaps(entries.filter(({ is }) => is === 'gap'));
  const from = Math.min(...entries.map(({ from }) => from));
  const to = Math.max(...entries.map(({ to }) => to));
  const cut = gaps.reduce((sum, gap) => sum + gap.to - gap.from, 0);
  const each = Math.min(gapWidth, (right - left) / (gaps.length * 2 || 1));
  const perSecond = (right - left - each * gaps.length) / (to - from - cut || 1);
  return (at) =>
    gaps.reduce(
      (x, gap) => {
        const inGap = Math.min(Math.max(at - gap.from, 0), gap.to - gap.from);
        return x - inGap * perSecond + (inGap / (gap.to - gap.from)) * each;
      },
      left + (at - from) * perSecond,
    );
}

/** Gaps that meet or overlap as one. */
function joinGaps(gaps: readonly Pick<Entry, 'from' | 'to'>[]): { from: number; to: number }[] {
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of gaps.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}
