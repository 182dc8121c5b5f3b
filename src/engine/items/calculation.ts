import type { FormulaName, Spread } from '../../schema/item/calculation.ts';
import type { Tolerance } from '../../schema/item/numeric.ts';
import type { BankOption } from '../bank.ts';
import { drawParameters } from '../formulas/draw-parameters.ts';
import { formatFixed, roundTo, show } from '../formulas/format-number.ts';
import { formulas } from '../formulas/formulas.ts';
import { listTempting } from '../formulas/tempting.ts';
import { createRandom, seedFrom } from '../random.ts';
import { shuffle } from '../shuffle.ts';
import { gradeNumeric, writeNumericKeys, type Slip } from './numeric.ts';

/** A calculation as an author wrote it, its stem with `{name}` for each parameter. */
export interface CalculationTemplate {
  stem: string;
  formula: FormulaName;
  parameters: Record<string, Spread>;
  as: 'choice' | 'numeric';
  tolerance?: Tolerance | undefined;
}

/** A calculation with its numbers drawn. */
export interface Calculation {
  stem: string;
  /** In ascending order, their ids the numbers without separators; empty where the number itself is asked. */
  options: BankOption[];
  keys: string[];
  /** The unit of the answer. */
  unit: string;
  /** The tempting wrong numbers, where the number itself is asked. */
  slips: Slip[];
  /** The worked solution in lines of plain text. */
  solution: string[];
}

/** How many wrong answers stand beside the right one. */
export const wrongOffered = 3;

/** The concrete item of a seed: the same for the same seed, for ever. */
export function makeCalculation(template: CalculationTemplate, seed: number): Calculation {
  const formula = formulas[template.formula];
  const { unit, digits } = formula;
  const values = drawParameters(template.parameters, seed);
  const answer = roundTo(formula.compute(values), digits);
  const solution = formula.solve(values);
  const tempting = listTempting(formula, values);
  const concrete = { stem: fillStem(template.stem, values), unit, solution };
  if (template.as === 'numeric') {
    const keys = writeNumericKeys({ answer, unit, tolerance: template.tolerance ?? { absolute: 0.5 / 10 ** digits } });
    const slips = tempting.filter(({ value }) => gradeNumeric(keys, [String(value)]) === 0);
    return { ...concrete, options: [], keys, slips };
  }
  const wrong = shuffle(tempting, createRandom(seed ^ seedFrom('wrong'))).slice(0, wrongOffered);
  const options = [...wrong, { value: answer, rationale: `${solution.join('. ')}.` }]
    .toSorted((a, b) => a.value - b.value)
    .map(({ value, rationale }) => ({ id: String(value), text: `${formatFixed(value, digits)} ${unit}`, rationale }));
  return { ...concrete, options, keys: [String(answer)], slips: [] };
}

function fillStem(stem: string, values: Readonly<Record<string, number>>): string {
  return stem.replace(/\{([a-z][a-zA-Z]*)\}/g, (placeholder, name: string) => {
    const value = values[name];
    return value === undefined ? placeholder : show(value);
  });
}
