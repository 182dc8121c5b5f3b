import { listValues } from '../formulas/draw-parameters.ts';
import type { Formula } from '../formulas/formula.ts';
import { formulas } from '../formulas/formulas.ts';
import { makeCalculation, type CalculationTemplate } from './calculation.ts';

/** What is wrong with a calculation as written, a sentence for each fault; none means that it cannot be miskeyed. */
export function listCalculationFaults(template: CalculationTemplate): string[] {
  const formula: Formula = formulas[template.formula];
  const shown = new Set([...template.stem.matchAll(/\{(.*?)\}/g)].map(([, name = '']) => name));
  const [needed, given] = [Object.keys(formula.parameters), Object.keys(template.parameters)];
  const faults = [
    ...needed.filter((name) => !given.includes(name)).map((name) => `The parameter ${name} has no values.`),
    ...given.filter((name) => !needed.includes(name)).map((name) => `${template.formula} has no parameter ${name}.`),
    ...given.filter((name) => !shown.has(name)).map((name) => `The stem does not give {${name}}.`),
    ...[...shown].filter((name) => !given.includes(name)).map((name) => `{${name}} in the stem is no parameter.`),
    ...given.flatMap((name) => listStrays(template, formula, name)),
  ];
  if (template.as === 'choice' && template.tolerance) faults.push('A choice has no tolerance.');
  return faults.length > 0 || template.as === 'choice' ? faults : listSliplessSeeds(template);
}

/** The values for which the formula does not vouch. */
function listStrays(
  { parameters, formula: formulaName }: CalculationTemplate,
  formula: Formula,
  name: string,
): string[] {
  const values = listValues(parameters[name] ?? []);
  if (values.length === 0) return [`The parameter ${name} has no values.`];
  const allowed = new Set(listValues(formula.parameters[name]?.allowed ?? []));
  const stray = allowed.size === 0 ? undefined : values.find((value) => !allowed.has(value));
  return stray === undefined ? [] : [`${name} can be ${stray}, which ${formulaName} does not allow.`];
}

/** A tolerance so wide that tempting wrong numbers are taken for right, at some of the first seeds. */
function listSliplessSeeds(template: CalculationTemplate): string[] {
  const slipless = Array.from({ length: 200 }, (_, seed) => seed).find(
    (seed) => makeCalculation(template, seed).slips.length === 0,
  );
  return slipless === undefined ? [] : [`With seed ${slipless} every tempting wrong number is within the tolerance.`];
}
