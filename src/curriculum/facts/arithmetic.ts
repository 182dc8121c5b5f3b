import { listCalculations, type Calculation } from './arithmetic/calculations.ts';
import { evaluate, hasNoUnit } from './arithmetic/expression.ts';
import type { Finding } from './finding.ts';

/** The calculations of a text whose result is wrong at the digits that it shows. */
export function judgeArithmetic(text: string): Finding[] {
  return listCalculations(text)
    .filter(({ verdict }) => verdict === 'wrong')
    .map((calculation) => ({
      text: calculation.text,
      wrong: `“${calculation.text}” is not so${describe(calculation)}.`,
      advice: 'Compute it again, and write the result rounded to the digits that are shown, or “≈” before it.',
    }));
}

/** The calculations of a text that were verified. */
export function listCalculated(text: string): string[] {
  return listCalculations(text)
    .filter(({ verdict }) => verdict === 'right')
    .map((calculation) => calculation.text);
}

function describe({ left, right }: Calculation): string {
  const [from, to] = [evaluate(left, 'decimal'), evaluate(right, 'decimal')];
  if (!from || !to) return '';
  // Where both sides have a unit, in that of the result; numbers of nothing stay as they are.
  const unit = right.kind === 'literal' && !hasNoUnit(from) ? right.unit : undefined;
  const value = unit ? (from.value * 8 ** (from.byte - to.byte)) / unit.size : from.value;
  return `: the left side makes ${value.toLocaleString('en-GB', { maximumFractionDigits: 4 })}`;
}
