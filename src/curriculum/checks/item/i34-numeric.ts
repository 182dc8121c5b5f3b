import type { Item } from '../../../schema/item.ts';
import { gradeNumeric, writeNumericKeys } from '../../../engine/items/numeric.ts';
import { convert } from '../../../engine/items/units.ts';
import { itemRule, type Fault } from '../../rule.ts';

/** A unit that cannot be converted makes a right answer wrong, and a slip within the tolerance makes a wrong one right. */
export const numericAnswers = itemRule({
  id: 'I34',
  sentence: 'The units of a number measure the same as its answer, and its slips are told apart from it.',
  severity: 'error',
  advice: 'Mend the unit, the tolerance or the slip.',
  find: ({ item }) => (item.type === 'numeric' ? [...judgeUnits(item), ...judgeSlips(item)] : []),
});

type Numeric = Extract<Item, { type: 'numeric' }>;

function judgeUnits({ unit, units = [unit] }: Numeric): Fault[] {
  const strays = units.filter((one) => convert(1, one, unit) === undefined);
  const faults = strays.map((text) => ({ text, wrong: `“${text}” does not measure what “${unit}” does.` }));
  return units.includes(unit)
    ? faults
    : [...faults, { text: unit, wrong: `The unit of the answer, “${unit}”, is not among those offered.` }];
}

function judgeSlips(item: Numeric): Fault[] {
  const keys = writeNumericKeys(item);
  return item.slips
    .filter(({ value }) => gradeNumeric(keys, [String(value)]) === 1)
    .map(({ value, rationale: text }) => ({ text, wrong: `The slip ${value} would be taken for right.` }));
}
