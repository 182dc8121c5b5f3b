import { z } from 'astro/zod';
import { associationSolution, associationStart } from './challenge/association-states.ts';
import { headerStart, headerSolution, imageStart, imageSolution } from './challenge/bench-states.ts';
import { deidentifySolution, deidentifyStart } from './challenge/deidentify-states.ts';
import { dicomwebStart } from './challenge/dicomweb-states.ts';
import { querySolution, queryStart } from './challenge/query-states.ts';
import { citation, id, prose, wrongOnPurpose } from './fields.ts';

const wordsBetween = (least: number, most: number) =>
  z
    .string()
    .transform((text) => text.trim())
    .refine((text) => {
      const words = text.split(/\s+/).length;
      return words >= least && words <= most;
    }, `must have ${least} to ${most} words`);

/** What the bench must say for the challenge to be solved; a `*` at the end of a fact matches any rest. */
const solved = z.strictObject({
  /** The facts that must all hold. */
  all: z.array(prose).default([]),
  /** Lists of facts, of each of which one at least must hold. */
  any: z.array(z.array(prose).min(2)).default([]),
  /** Facts that must not hold, but for those that `all` and `any` ask for. */
  none: z.array(prose).default([]),
});

const fields = {
  /** A permanent id, unique among all challenges and items, never used again. */
  id,
  /** Raised when what counts as solved changes. */
  revision: z.int().min(1),
  /** How hard it is: 1 a warm-up, 2 on call, 3 escalated. */
  degree: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** How long somebody takes who knows the bench. */
  minutes: z.int().min(2).max(20),
  /** A name that does not give the answer away. */
  title: prose,
  /** The outcome that solving it shows; the competency follows from it. */
  outcome: id,
  /** Where one is, who called, what one sees and what is asked, as Markdown of 60 to 140 words. */
  situation: wordsBetween(60, 140),
  /** What counts as solved, in facts of the bench. */
  solved,
  /** From a nudge to nearly the answer, each as Markdown of one line. */
  hints: z.array(prose).min(2).max(3),
  /** What it was, how one sees it, what one does about it at work and what it would have cost, as Markdown of 80 to 200 words. */
  debrief: wordsBetween(80, 200),
  /** The lessons to read on in. */
  lessons: z.array(id).min(1).max(3),
  /** What its facts rest on. */
  sources: z.array(citation).min(1),
  /** Places that are wrong on purpose. */
  'wrong-on-purpose': wrongOnPurpose,
};

/** A graded task at a bench: how the bench stands at first, and how it stands once the task is solved. */
const challenge = z.discriminatedUnion('bench', [
  z.strictObject({ ...fields, bench: z.literal('header'), start: headerStart, solution: headerSolution }),
  z.strictObject({ ...fields, bench: z.literal('image'), start: imageStart, solution: imageSolution }),
  z.strictObject({
    ...fields,
    bench: z.literal('association'),
    start: associationStart,
    solution: associationSolution,
  }),
  z.strictObject({ ...fields, bench: z.literal('query'), start: queryStart, solution: querySolution }),
  z.strictObject({ ...fields, bench: z.literal('dicomweb'), start: dicomwebStart, solution: dicomwebStart }),
  z.strictObject({ ...fields, bench: z.literal('deidentify'), start: deidentifyStart, solution: deidentifySolution }),
]);

/** `content/labs/challenges/<bench>.yaml`: the challenges of that bench. */
export const challengeFile = z.strictObject({
  /** The challenges, the easier first. */
  challenges: z.array(challenge).min(1),
});

export type Challenge = z.infer<typeof challenge>;
export type ChallengeFile = z.infer<typeof challengeFile>;
export type { HeaderStart, ImageStart } from './challenge/bench-states.ts';
