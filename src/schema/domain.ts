import { z } from 'astro/zod';
import { id, prose } from './fields.ts';

/** Something that one can then do, and that items test. */
const outcome = z.strictObject({
  /** A permanent id, unique among all outcomes. */
  id,
  /** What a person can be seen to do, beginning with a verb; no full stop. */
  text: prose,
});

/** What a lesson teaches and an outline asks for. */
const competency = z.strictObject({
  /** The permanent id that learners' progress refers to. */
  id,
  /** The name shown, in sentence case. */
  title: prose,
  /** One sentence on what it covers and why it matters at work. */
  summary: prose,
  /** Three to six outcomes, from the first to the hardest. */
  outcomes: z.array(outcome).min(3).max(6),
});

/** `content/domains/<domain>.yaml`: a body of knowledge. */
export const domain = z.strictObject({
  /** The name shown. */
  title: prose,
  /** Its place among the domains, from 1. */
  position: z.int().positive(),
  /** Two or three sentences on what it is and who needs it. */
  summary: prose,
  /** Its competencies, in the order in which they are best learned. */
  competencies: z.array(competency).min(1),
});

export type Domain = z.infer<typeof domain>;
