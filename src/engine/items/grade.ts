import type { ItemType } from '../../schema/item.ts';
import { gradeChoice } from './choice.ts';

type Grade = (keys: readonly string[], response: readonly string[]) => number;

/** How each type of item is graded: keys and response in, score from 0 to 1 out. */
const grades: { [Type in ItemType]: Grade } = {
  'single-choice': gradeChoice,
  'multiple-choice': gradeChoice,
};

/** The score, from 0 to 1, of a response to an item of that type. */
export function grade(type: ItemType, keys: readonly string[], response: readonly string[]): number {
  return grades[type](keys, response);
}
