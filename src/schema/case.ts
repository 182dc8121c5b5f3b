import { z } from 'astro/zod';
import { citation, prose, wrongOnPurpose } from './fields.ts';
import { artefactKinds } from './words.ts';

/** `content/cases/<case>.yaml`: a stimulus that several items share. */
export const stimulus = z.strictObject({
  /** A short name for it, such as `The log of a refused association`. */
  title: prose,
  /** The situation, as Markdown: who looks at this, and why. */
  situation: prose,
  /** What kind of artefact it is. */
  kind: z.enum(artefactKinds),
  /** The artefact itself, to the letter. */
  artefact: z.string().min(1),
  /** How it was made: the command, or `constructed` with the reason. */
  from: prose,
  /** What it rests on, where it was constructed by a standard. */
  sources: z.array(citation).default([]),
  /** Places that are wrong on purpose. */
  'wrong-on-purpose': wrongOnPurpose,
});

export type Case = z.infer<typeof stimulus>;
