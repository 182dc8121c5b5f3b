import { gradeChoice } from './choice.ts';
import { gradeNumeric } from './numeric.ts';

/**
 * Graded as a choice of one option, or as a number with its unit and tolerance: the keys tell which.
 * It stands apart from the formulas, so that grading does not load them.
 */
export function gradeCalculation(keys: readonly string[], response: readonly string[]): number {
  return keys.length > 1 ? gradeNumeric(keys, response) : gradeChoice(keys, response);
}
