import type { Region } from './black-out.ts';
import type { Choice } from './choice.ts';
import type { Bonds, UidRow } from './compare-uids.ts';

/** Where a text is burnt into a file, and what it is called in facts. */
export interface Target extends Region {
  sample: string;
  name: string;
}

/** How the bench stands, as far as a challenge judges it. */
export interface BenchState {
  choice: Choice;
  /** The files by what facts call them, with the size of their pictures where they have one. */
  files: readonly { sample: string; size?: { width: number; height: number } }[];
  /** Elements that were marked, by their paths. */
  marks: readonly { sample: string; path: string }[];
  targets: readonly Target[];
  /** What the choice made of the study; missing while that is not known. */
  made?: { uids: readonly UidRow[]; bonds: { before: Bonds; after: Bonds } };
}

/** No more of a picture may be blackened to cover a text. */
const most = 0.3;

/**
 * What the bench says of itself: `option <id>`, `key study`, `trusted <creator>`, `mark <sample> <path>`,
 * `covered <sample> <text>`, `blackened-much <sample>`, `study whole` or `study torn`.
 */
export function factsOfDeidentify({ choice, files, marks, targets, made }: BenchState): string[] {
  const regionsOf = (sample: string) => choice.regions?.[files.findIndex((file) => file.sample === sample)] ?? [];
  return [
    ...choice.options.map((id) => `option ${id}`),
    `key ${choice.keyOf}`,
    ...(choice.options.includes('safe-private') ? choice.trusted.map((creator) => `trusted ${creator}`) : []),
    ...marks.map(({ sample, path }) => `mark ${sample} ${path}`),
    ...targets
      .filter((target) => countBlack(target, regionsOf(target.sample)) === target.width * target.height)
      .map(({ sample, name }) => `covered ${sample} ${name}`),
    ...files
      .filter(({ sample, size }) => size && isMuch(size, regionsOf(sample)))
      .map(({ sample }) => `blackened-much ${sample}`),
    ...(made ? [`study ${isTorn(made) ? 'torn' : 'whole'}`] : []),
  ];
}

/** Whether the files no longer belong together as they did. */
export function isTorn({ uids, bonds }: Pick<NonNullable<BenchState['made']>, 'uids' | 'bonds'>): boolean {
  return uids.some(({ state }) => state === 'split') || bonds.after.outside > bonds.before.outside;
}

function isMuch({ width, height }: { width: number; height: number }, regions: readonly Region[]): boolean {
  return countBlack({ x: 0, y: 0, width, height }, regions) > most * width * height;
}

/** How many pixels of an area lie in one of the regions at least. */
function countBlack(area: Region, regions: readonly Region[]): number {
  let count = 0;
  for (let y = area.y; y < area.y + area.height; y += 1)
    for (let x = area.x; x < area.x + area.width; x += 1) if (regions.some((region) => isIn(region, x, y))) count += 1;
  return count;
}

function isIn(region: Region, x: number, y: number): boolean {
  return x >= region.x && y >= region.y && x < region.x + region.width && y < region.y + region.height;
}
