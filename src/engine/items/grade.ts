import type { ItemType } from '../../schema/item.ts';
import { gradeChoice } from './choice.ts';
import { gradeCalculation } from './grade-calculation.ts';
import { gradeHotspot } from './hotspot.ts';
import { gradeMatching } from './matching.ts';
import { gradeNumeric } from './numeric.ts';
import { gradeOrdering } from './ordering.ts';

type Grade = (keys: readonly string[], response: readonly string[]) => number;

/** How each type of item is graded: keys and response in, score from 0 to 1 out. */
const grades: { [Type in ItemType]: Grade } = {
  'single-choice': gradeChoice,
  'multiple-choice': gradeChoice,
  ordering: gradeOrdering,
  matching: gradeMatching,
  numeric: gradeNumeric,
  calculation: gradeCalculation,
  hotspot: gradeHotspot,
};

/** The score, from 0 to 1, of a response to an item of that type. */
export function grade(type: ItemType, keys: readonly string[], response: readonly string[]): number {
  return grades[type](keys, response);
}
