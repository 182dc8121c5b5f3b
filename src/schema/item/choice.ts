import { z } from 'astro/zod';
import { id, prose } from '../fields.ts';

/** A choice, with the reason why it is right or tempting. */
const option = z.strictObject({
  /** Fixed when written: responses are kept by it. */
  id,
  /** The choice, as inline Markdown. */
  text: prose,
  /** Why it is right, or which misunderstanding leads here and when it would be right. */
  rationale: prose.min(40, 'must teach: at least 40 characters'),
});

/** What single-choice and multiple-choice items share. */
export const choice = {
  /** Three to five choices of one kind and about one length. */
  options: z.array(option).min(3).max(5),
  /** `as-written` where the options have an order of their own, such as numbers; else they are shuffled. */
  order: z.enum(['shuffled', 'as-written']).default('shuffled'),
};
