import { widthOf } from '../measure.ts';
import type { Exit, Step } from './read.ts';

/** A way from a step: down to the next one (0), or out at its left (-1) or right (1). */
export interface Way extends Exit {
  from: number;
  side: -1 | 0 | 1;
}

/** The ways between steps; those that skip one leave at the sides, no two of a step at the same. */
export function findWays(steps: readonly Step[], lanes: number): Way[] {
  return steps.flatMap(({ exits, lane }, from) => {
    const taken = new Set<number>();
    return exits.map((exit): Way => {
      if (exit.to === from + 1) return { ...exit, from, side: 0 };
      const target = exit.to === 'end' ? lane : (steps[exit.to]?.lane ?? lane);
      const wanted = target === lane ? (lane < lanes - 1 ? 1 : -1) : target > lane ? 1 : -1;
      const side = taken.has(wanted) ? (-wanted as -1 | 1) : wanted;
      taken.add(side);
      return { ...exit, from, side };
    });
  });
}

/** How much room the ways need that leave outside of the first and the last lane. */
export function findMargins(
  steps: readonly Step[],
  lanes: number,
  ways: readonly Way[],
): [before: number, after: number] {
  const margin = (lane: number, outwards: number): number => {
    const out = ways.filter(
      ({ from, side, to, answer }) => side === outwards && (to !== 'end' || answer) && steps[from]?.lane === lane,
    );
    return Math.max(0, ...out.map(({ answer }) => Math.min(widthOf(answer, 'small'), 80) + 24));
  };
  return [margin(0, -1), margin(lanes - 1, 1)];
}
