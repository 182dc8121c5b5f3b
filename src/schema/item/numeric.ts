import { z } from 'astro/zod';
import { prose } from '../fields.ts';
import { base } from './base.ts';

/** How far from the answer a response may lie. */
export const tolerance = z.union([
  z.strictObject({
    /** At most this far, in the unit of the answer; 0 where only the number itself is right. */
    absolute: z.number().nonnegative(),
  }),
  z.strictObject({
    /** At most this share of the answer: 0.02 is two per cent. */
    relative: z.number().positive().max(0.2),
  }),
]);

/** A tempting wrong number. */
const slip = z.strictObject({
  /** The number, in the unit of the answer. */
  value: z.number(),
  /** Which misunderstanding leads to it. */
  rationale: prose.min(40, 'must teach: at least 40 characters'),
});

/** An item that is answered with a number. */
export const numeric = z.strictObject({
  type: z.literal('numeric'),
  ...base,
  /** The right number. */
  answer: z.number(),
  /** Its unit, such as GB, GiB, Mbit/s or min, or what is counted, such as addresses. */
  unit: prose,
  /** The units to choose from, the answer's among them; without them the answer's unit is given. */
  units: z.array(prose).min(2).optional(),
  /** How far from the answer a response may lie. */
  tolerance,
  /** How the answer is found. */
  rationale: prose.min(40, 'must teach: at least 40 characters'),
  /** Tempting wrong numbers, outside the tolerance, with their reasons. */
  slips: z.array(slip).min(1),
});

export type Tolerance = z.infer<typeof tolerance>;
