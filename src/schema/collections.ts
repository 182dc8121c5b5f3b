import { atlas } from './symptom.ts';
import { stimulus } from './case.ts';
import { challengeFile } from './challenge.ts';
import { changes } from './change.ts';
import { certification } from './certification.ts';
import { corrections } from './correction.ts';
import { domain } from './domain.ts';
import { elementFile } from './element.ts';
import { itemFile } from './item.ts';
import { ledger } from './ledger.ts';
import { lesson } from './lesson.ts';
import { pairFile } from './pair.ts';
import { source } from './source.ts';
import { glossary } from './term.ts';

/** Which folder of `content/` is which collection, and what shape its files have. */
export const collections = {
  domains: { base: 'content/domains', pattern: '*.yaml', schema: domain },
  certifications: { base: 'content/certifications', pattern: '*.yaml', schema: certification },
  lessons: { base: 'content/lessons', pattern: '*/*.mdx', schema: lesson },
  items: { base: 'content/items', pattern: '*/*.yaml', schema: itemFile },
  cases: { base: 'content/cases', pattern: '*.yaml', schema: stimulus },
  atlas: { base: 'content/atlas', pattern: '*.yaml', schema: atlas },
  pairs: { base: 'content/pairs', pattern: '*.yaml', schema: pairFile },
  elements: { base: 'content', pattern: 'elements.yaml', schema: elementFile },
  challenges: { base: 'content/labs/challenges', pattern: '*.yaml', schema: challengeFile },
  glossary: { base: 'content/glossary', pattern: '*.yaml', schema: glossary },
  sources: { base: 'content/sources', pattern: '*.yaml', schema: source },
  corrections: { base: 'content', pattern: 'corrections.yaml', schema: corrections },
  changes: { base: 'content', pattern: 'changes.yaml', schema: changes },
  ledger: { base: 'content', pattern: 'ledger.yaml', schema: ledger },
} as const;
