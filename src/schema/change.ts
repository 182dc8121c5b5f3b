import { z } from 'astro/zod';
import { day, prose } from './fields.ts';

/** `content/changes.yaml`: what learners are told when a new version is offered to them. */
export const changes = z.strictObject({
  /** What changed, the newest first. */
  changes: z.array(
    z.strictObject({
      /** The day of the change. */
      on: day,
      /** One sentence for the learner, on what is new or better; it is never changed once a version was published. */
      says: prose,
    }),
  ),
});

export type Changes = z.infer<typeof changes>;
