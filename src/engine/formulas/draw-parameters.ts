import type { Spread } from '../../schema/item/calculation.ts';
import { createRandom, seedFrom } from '../random.ts';

/** Every value of a spread, smallest first as written; without the noise of adding steps. */
export function listValues(spread: Spread): number[] {
  if (!('from' in spread)) return [...spread];
  const { from, to, step } = spread;
  const count = Math.floor((to - from) / step + 1e-9) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => Number((from + i * step).toPrecision(12)));
}

/** One value for each parameter, by the seed and its name alone: order and number of the others do not matter. */
export function drawParameters(parameters: Readonly<Record<string, Spread>>, seed: number): Record<string, number> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, spread]) => {
      const values = listValues(spread);
      const random = createRandom(seed ^ seedFrom(name));
      return [name, values[Math.floor(random() * values.length)] ?? NaN];
    }),
  );
}
