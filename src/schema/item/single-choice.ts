import { z } from 'astro/zod';
import { id } from '../fields.ts';
import { base } from './base.ts';
import { choice } from './choice.ts';

/** An item with one right option. */
export const singleChoice = z.strictObject({
  type: z.literal('single-choice'),
  ...base,
  ...choice,
  /** The id of the right option. */
  answer: id,
});
