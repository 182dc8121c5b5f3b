import type { Progress } from './fold.ts';
import type { Insight } from './insight.ts';

/** Two things that are easily mixed up, as shipped. */
export interface ShippedPair {
  id: string;
  a: string;
  b: string;
  /** The address of what tells them apart. */
  contrast: string;
  /** The address of its drill, where practice has items for it. */
  drill?: string;
  /** By item, the options that are chosen by whoever mixes the two up, each with the one that is then taken for the other, where that is known. */
  options: Record<string, [option: string, taken?: 'a' | 'b'][]>;
}

/** Two things that the learner mixed up. */
export interface Confusion {
  pair: ShippedPair;
  times: number;
  /** The one that was taken for the other, where it was the same each time. */
  taken?: 'a' | 'b';
  /** True once every item in which they were mixed up was answered wholly right since. */
  isPutRight: boolean;
}

/** What was mixed up, the most frequent first, and what was put right since at the end. */
export function findConfusions(
  { wrong }: Pick<Insight, 'wrong'>,
  { items }: Pick<Progress, 'items'>,
  pairs: readonly ShippedPair[],
): Confusion[] {
  return pairs
    .flatMap((pair) => {
      const slips = listSlips(pair, wrong);
      const times = slips.reduce((sum, slip) => sum + slip.times, 0);
      if (times === 0) return [];
      const [first] = slips;
      const taken = slips.every((slip) => slip.taken === first?.taken) ? first?.taken : undefined;
      const isPutRight = slips.every(({ item }) => items[item]?.lastScore === 1);
      return [{ pair, times, isPutRight, ...(taken ? { taken } : {}) }];
    })
    .toSorted((one, other) => Number(one.isPutRight) - Number(other.isPutRight) || other.times - one.times);
}

interface Slip {
  item: string;
  times: number;
  taken: 'a' | 'b' | undefined;
}

/** How often each option that mixes the two up was chosen, of those that were. */
function listSlips({ options }: ShippedPair, wrong: Insight['wrong']): Slip[] {
  return Object.entries(options).flatMap(([item, mixing]) =>
    mixing.flatMap(([option, taken]) => {
      const times = wrong[item]?.find(([given]) => given === option)?.[1];
      return times ? [{ item, times, taken }] : [];
    }),
  );
}
