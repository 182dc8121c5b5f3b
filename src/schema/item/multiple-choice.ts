import { z } from 'astro/zod';
import { id } from '../fields.ts';
import { base } from './base.ts';
import { choice } from './choice.ts';

/** An item with two or more right options, but not all of them. */
export const multipleChoice = z.strictObject({
  type: z.literal('multiple-choice'),
  ...base,
  ...choice,
  /** The ids of the right options; the stem says how many, or "Select all that apply". */
  answer: z.array(id).min(2),
});
