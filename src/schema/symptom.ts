import { z } from 'astro/zod';
import { citation, day, id, prose, wrongOnPurpose } from './fields.ts';

/** A possible cause of a symptom. */
const cause = z.strictObject({
  /** What is wrong, in one clause. */
  cause: prose,
  /** How to tell this cause from the others: what to look at, and what one sees there. */
  tell: prose.min(30),
  /** What to do when it is this one. */
  do: prose.min(20),
});

/** A fault as one meets it at work. */
const symptom = z.strictObject({
  /** A permanent id, unique among all symptoms. */
  id,
  /** What is seen or said, in the words of the one who sees it. */
  seen: prose,
  /** Status codes and message texts by which it can be searched, to the letter. */
  signs: z.array(prose).default([]),
  /** The likely causes, the likeliest first. */
  causes: z.array(cause).min(2),
  /** The lesson to read on in. */
  lesson: id.optional(),
  /** What the codes and the behaviour rest on. */
  sources: z.array(citation).min(1),
  /** The day on which its facts were last checked. */
  reviewed: day,
  /** Places that are wrong on purpose. */
  'wrong-on-purpose': wrongOnPurpose,
});

/** `content/atlas/<domain>.yaml`: the symptoms whose cause lies in that domain. */
export const atlas = z.strictObject({
  /** The symptoms, in the order of a day at work: connecting, sending, finding, showing. */
  symptoms: z.array(symptom).min(1),
});

export type Atlas = z.infer<typeof atlas>;
export type Symptom = z.infer<typeof symptom>;
