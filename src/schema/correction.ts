import { z } from 'astro/zod';
import { day, id, prose } from './fields.ts';

/** A key that was wrong, and what it is now; shipped, so that old attempts are graded again. */
const correction = z.strictObject({
  /** The item whose key was corrected. */
  item: id,
  /** The first revision with the right key; attempts at earlier ones are graded again. */
  revision: z.int().min(2),
  /** The key that was held to be right, as the ledger writes it: for choices the ids of the options. */
  before: z.array(prose).min(1),
  /** The key that is right. */
  after: z.array(prose).min(1),
  /** Why, in words for the learner. */
  because: prose,
  /** The day of the correction. */
  on: day,
});

/** `content/corrections.yaml`: every corrected key since the first release. */
export const corrections = z.strictObject({
  /** The corrections, oldest first. */
  corrections: z.array(correction),
});

export type Correction = z.infer<typeof correction>;
