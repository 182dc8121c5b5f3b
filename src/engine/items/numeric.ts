import type { Tolerance } from '../../schema/item/numeric.ts';
import { readNumber } from './read-number.ts';
import { convert } from './units.ts';

/** A right or tempting number with its reason. */
export interface Slip {
  value: number;
  rationale: string;
}

/** What a numeric answer is: a number, its unit, and how far from it is near enough. */
export interface NumericAnswer {
  answer: number;
  unit: string;
  tolerance: Tolerance;
}

/** The answer as keys hold it: number, unit, and tolerance as `±0.5` or `±2%`. */
export function writeNumericKeys({ answer, unit, tolerance }: NumericAnswer): string[] {
  const within =
    'absolute' in tolerance ? `±${tolerance.absolute}` : `±${Number((tolerance.relative * 100).toFixed(9))}%`;
  return [String(answer), unit, within];
}

/** 1 within the tolerance, else 0. A response is the number as typed and, where one was chosen, the unit. */
export function gradeNumeric(keys: readonly string[], response: readonly string[]): number {
  const { answer, unit, within } = readKeys(keys);
  const value = readResponse(response, unit);
  return Number(value !== undefined && isNear(value, answer, within));
}

/** The slip that a response fell into: the nearest one, if it is as near as a right response would have to be. */
export function findSlip<One extends Slip>(
  slips: readonly One[],
  keys: readonly string[],
  response: readonly string[],
): One | undefined {
  const { answer, unit, within } = readKeys(keys);
  const value = readResponse(response, unit);
  if (value === undefined || isNear(value, answer, within)) return undefined;
  const distance = (slip: One) => Math.abs(slip.value - value);
  return slips
    .filter((slip) => isNear(value, slip.value, Math.abs(answer) > 0 ? within * Math.abs(slip.value / answer) : within))
    .toSorted((a, b) => distance(a) - distance(b))[0];
}

/** What a response comes to in that unit; nothing where it is no number or measures something else. */
function readResponse([typed = '', chosen]: readonly string[], unit: string): number | undefined {
  const read = readNumber(typed);
  return 'value' in read ? convert(read.value, chosen ?? unit, unit) : undefined;
}

function readKeys([answer = '', unit = '', tolerance = '±0']: readonly string[]) {
  const [, size = '0', percent] = /^±(.+?)(%?)$/.exec(tolerance) ?? [];
  const within = percent ? (Number(size) / 100) * Math.abs(Number(answer)) : Number(size);
  return { answer: Number(answer), unit, within };
}

/** A conversion of units may lose the last of 15 digits, so the limit gives way by one part in 10^9. */
function isNear(value: number, target: number, within: number): boolean {
  return Math.abs(value - target) <= within + 1e-9 * Math.abs(target);
}
