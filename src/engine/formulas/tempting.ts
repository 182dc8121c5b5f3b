import type { Formula, WrongAnswer } from './formula.ts';
import { roundTo } from './format-number.ts';

/** The wrong answers that can be offered, rounded: above 0, and different from the answer and each other as shown. */
export function listTempting(formula: Formula, values: Readonly<Record<string, number>>): WrongAnswer[] {
  const taken = new Set([roundTo(formula.compute(values), formula.digits)]);
  return formula.wrong(values).flatMap(({ value, rationale }) => {
    const rounded = roundTo(value, formula.digits);
    if (!(rounded > 0) || !Number.isFinite(rounded) || taken.has(rounded)) return [];
    taken.add(rounded);
    return [{ value: rounded, rationale }];
  });
}
