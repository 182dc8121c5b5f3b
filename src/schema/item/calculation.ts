import { z } from 'astro/zod';
import { base } from './base.ts';
import { tolerance } from './numeric.ts';

export const formulaNames = [
  'storage-growth',
  'study-size',
  'pixel-memory',
  'transfer-time',
  'ingest-rate',
  'compression',
  'raid-usable',
  'erasure-usable',
  'availability',
  'downtime',
  'series-availability',
  'parallel-availability',
  'subnet-hosts',
  'grey-levels',
  'recovery-point',
  'recovery-time',
  'cost-of-ownership',
  'pert-estimate',
  'pert-deviation',
  'queue-length',
] as const;
/** The formulas that an item may name; each is a file in the engine. */
export type FormulaName = (typeof formulaNames)[number];

/** The values that a parameter may take. */
const spread = z.union([
  z.array(z.number()).min(1),
  z.strictObject({
    /** The smallest value. */
    from: z.number(),
    /** The largest value. */
    to: z.number(),
    /** How far each value is from the next. */
    step: z.number().positive(),
  }),
]);

/** An item whose numbers are drawn anew each time, and whose answers are computed. */
export const calculation = z.strictObject({
  type: z.literal('calculation'),
  ...base,
  /** The formula that computes the answer, the tempting wrong ones and the worked solution. */
  formula: z.enum(formulaNames),
  /** Each parameter of the formula: a list of values, or a range in steps; the stem shows it as `{name}`. */
  parameters: z.record(z.string().regex(/^[a-z][a-zA-Z]*$/, 'must be the name of a parameter'), spread),
  /** `choice` offers the answer and three wrong ones, `numeric` asks for the number. */
  as: z.enum(['choice', 'numeric']),
  /** For `numeric`, how far from the answer a response may lie; without it, as far as the last digit is rounded. */
  tolerance: tolerance.optional(),
});

/** The values that a parameter may take: those listed, or those from a first to a last in steps. */
export type Spread = z.infer<typeof spread>;
