import { z } from 'astro/zod';
import { id, prose } from './fields.ts';

/** A glossary term. */
const term = z.strictObject({
  /** A permanent id, unique among all terms. */
  id,
  /** The term, as it is written in a sentence. */
  term: prose,
  /** What an abbreviation stands for. */
  expansion: prose.optional(),
  /** Other spellings that mean the same: plurals, the long form, a common abbreviation. */
  also: z.array(prose).default([]),
  /** What it means, in one to three plain sentences of inline Markdown. */
  meaning: prose.min(30),
  /** Terms to look at beside it. */
  see: z.array(id).default([]),
  /** The lesson that teaches it. */
  lesson: id.optional(),
  /** False where the word is too common to be linked from lessons. */
  link: z.boolean().default(true),
});

/** `content/glossary/<domain>.yaml`: the terms that belong to a domain. */
export const glossary = z.strictObject({
  /** The terms, in any order. */
  terms: z.array(term).min(1),
});

export type Glossary = z.infer<typeof glossary>;
export type Term = z.infer<typeof term>;
