import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { collections as shapes } from './schema/collections.ts';

const {
  domains,
  certifications,
  lessons,
  items,
  cases,
  atlas,
  pairs,
  elements,
  challenges,
  glossary,
  sources,
  corrections,
  changes,
  ledger,
} = shapes;

/** Which folder is which collection. An id is the path without ending, never a slug made of it. */
const from = ({ base, pattern }: { base: string; pattern: string }) =>
  glob({ base, pattern, generateId: ({ entry }) => entry.replace(/\.\w+$/, '') });

export const collections = {
  domains: defineCollection({ loader: from(domains), schema: domains.schema }),
  certifications: defineCollection({ loader: from(certifications), schema: certifications.schema }),
  lessons: defineCollection({ loader: from(lessons), schema: lessons.schema }),
  items: defineCollection({ loader: from(items), schema: items.schema }),
  cases: defineCollection({ loader: from(cases), schema: cases.schema }),
  atlas: defineCollection({ loader: from(atlas), schema: atlas.schema }),
  pairs: defineCollection({ loader: from(pairs), schema: pairs.schema }),
  elements: defineCollection({ loader: from(elements), schema: elements.schema }),
  challenges: defineCollection({ loader: from(challenges), schema: challenges.schema }),
  glossary: defineCollection({ loader: from(glossary), schema: glossary.schema }),
  sources: defineCollection({ loader: from(sources), schema: sources.schema }),
  corrections: defineCollection({ loader: from(corrections), schema: corrections.schema }),
  changes: defineCollection({ loader: from(changes), schema: changes.schema }),
  ledger: defineCollection({ loader: from(ledger), schema: ledger.schema }),
};
