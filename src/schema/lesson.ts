import { z } from 'astro/zod';
import { citation, day, id, prose, wrongOnPurpose } from './fields.ts';

/** The head of `content/lessons/<domain>/<nn>-<lesson>.mdx`: one page that teaches competencies. */
export const lesson = z.strictObject({
  /** The title, in sentence case, without a full stop. */
  title: prose,
  /** One or two sentences for lists, search and link previews; at most 160 characters. */
  summary: prose.max(160),
  /** The competencies it teaches; the first is its home. */
  competencies: z.array(id).min(1),
  /** The outcomes it teaches, all of its competencies. */
  outcomes: z.array(id).min(1),
  /** What it rests on. */
  sources: z.array(citation).min(1),
  /** The day on which its facts were last checked. */
  reviewed: day,
  /** Places that are wrong on purpose. */
  'wrong-on-purpose': wrongOnPurpose,
});

export type Lesson = z.infer<typeof lesson>;
