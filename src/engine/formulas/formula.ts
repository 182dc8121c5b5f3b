import type { Spread } from '../../schema/item/calculation.ts';

/** What a formula needs to be given. */
export interface Parameter {
  /** Empty for a pure number. */
  unit: string;
  /** What it is, in a phrase for authors. */
  says: string;
  /** The values for which the tempting wrong answers are known to differ; an item keeps to them. */
  allowed: Spread;
}

/** A wrong answer with the misunderstanding that leads to it, as plain text without `<` and `&`. */
export interface WrongAnswer {
  value: number;
  rationale: string;
}

/** A pure formula: from the values of its parameters it computes the answer, the tempting wrong ones and the way. */
export interface Formula<Name extends string = string> {
  parameters: Record<Name, Parameter>;
  /** The unit of the answer. */
  unit: string;
  /** The decimals to which answers are rounded and shown. */
  digits: number;
  /** The answer, not rounded. */
  compute(values: Readonly<Record<Name, number>>): number;
  /** Candidates, the most tempting first; some may coincide with the answer or each other. */
  wrong(values: Readonly<Record<Name, number>>): WrongAnswer[];
  /** The worked solution in lines of plain text; the last ends with the answer and its unit. */
  solve(values: Readonly<Record<Name, number>>): string[];
}
