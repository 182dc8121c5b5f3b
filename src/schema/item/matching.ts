import { z } from 'astro/zod';
import { id, prose } from '../fields.ts';
import { base } from './base.ts';

/** Two things that belong together. */
const pair = z.strictObject({
  /** Fixed when written: responses name the left and the right of a pair by it. */
  id,
  /** What is given, as inline Markdown. */
  left: prose,
  /** What belongs to it and to no other left, as inline Markdown. */
  right: prose,
  /** Why they belong together, and with what the left is confused. */
  rationale: prose.min(40, 'must teach: at least 40 characters'),
});

/** A right that belongs to no left. */
const distractor = z.strictObject({
  /** Fixed when written, and none of the pairs has it. */
  id,
  /** What is offered, as inline Markdown, of the same kind as the other rights. */
  right: prose,
  /** What it is in truth, and why it tempts. */
  rationale: prose.min(40, 'must teach: at least 40 characters'),
});

/** An item in which each left is given the right that belongs to it. */
export const matching = z.strictObject({
  type: z.literal('matching'),
  ...base,
  /** The pairs; lefts are shown in this order, rights are shuffled. */
  pairs: z.array(pair).min(2).max(8),
  /** Rights without a left, so that the last pair is not given away. */
  distractors: z.array(distractor).max(4).default([]),
});
