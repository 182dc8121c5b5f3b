import { z } from 'astro/zod';
import { id, prose } from '../fields.ts';
import { base } from './base.ts';

/** One step of an order. */
const step = z.strictObject({
  /** Fixed when written: responses are kept by it; it does not number the step. */
  id,
  /** The step, as inline Markdown; its wording does not tell its place. */
  text: prose,
});

/** An item whose steps are to be put in order. */
export const ordering = z.strictObject({
  type: z.literal('ordering'),
  ...base,
  /** The steps in the right order; they are shown shuffled. */
  steps: z.array(step).min(3).max(8),
  /** Why this order is the only right one, and which slips are tempting. */
  rationale: prose.min(40, 'must teach: at least 40 characters'),
});
