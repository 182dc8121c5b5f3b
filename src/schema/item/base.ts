import { z } from 'astro/zod';
import { citation, day, id, prose, wrongOnPurpose } from '../fields.ts';
import { levels } from '../words.ts';

/** What every item has, whatever its type. */
export const base = {
  /** The permanent id, unique among all items; another question gets a new one. */
  id,
  /** Raised when the wording or the key changes, so that old attempts can be told apart. */
  revision: z.int().positive().default(1),
  /** The outcome it tests, one of its competency's. */
  outcome: id,
  /** What it asks of the learner. */
  level: z.enum(levels),
  /** The question, as Markdown; it can be answered with the options covered. */
  stem: prose,
  /** The case that it is about, where several items share one stimulus. */
  case: id.optional(),
  /** The lesson that teaches it. */
  lesson: id,
  /** Where the key stands. */
  sources: z.array(citation).min(1),
  /** The day on which key and facts were last checked. */
  reviewed: day,
  /** Items that ask for the same fact share this name; a session draws one of them. */
  variants: id.optional(),
  /** Items that would give this one away, or be given away by it. */
  'not-with': z.array(id).default([]),
  /** Rules that this item breaks on purpose, with the reason. */
  silence: z.array(z.strictObject({ rule: prose, because: prose })).default([]),
  /** Places that are wrong on purpose. */
  'wrong-on-purpose': wrongOnPurpose,
  /** True once it is no longer asked; it stays listed for ever. */
  retired: z.boolean().default(false),
};
