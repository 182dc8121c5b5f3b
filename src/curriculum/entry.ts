import type { Case } from '../schema/case.ts';
import type { Changes } from '../schema/change.ts';
import type { Certification } from '../schema/certification.ts';
import type { ChallengeFile } from '../schema/challenge.ts';
import type { Correction } from '../schema/correction.ts';
import type { Domain } from '../schema/domain.ts';
import type { ElementFile } from '../schema/element.ts';
import type { ItemFile } from '../schema/item.ts';
import type { Ledger } from '../schema/ledger.ts';
import type { Lesson } from '../schema/lesson.ts';
import type { PairFile } from '../schema/pair.ts';
import type { Source } from '../schema/source.ts';
import type { Atlas } from '../schema/symptom.ts';
import type { Glossary } from '../schema/term.ts';

/** A file of `content/` whose shape has been judged: its path without ending is its id. */
export interface Entry<Data> {
  id: string;
  /** The path from the top of the repository, for problems. */
  file: string;
  data: Data;
  /** The text below the head, where the file has one. */
  body: string;
}

/** All of `content/`, as plain data, wherever it was read from. */
export interface Entries {
  domains: Entry<Domain>[];
  certifications: Entry<Certification>[];
  lessons: Entry<Lesson>[];
  items: Entry<ItemFile>[];
  cases: Entry<Case>[];
  atlas: Entry<Atlas>[];
  pairs: Entry<PairFile>[];
  elements: Entry<ElementFile>[];
  challenges: Entry<ChallengeFile>[];
  glossary: Entry<Glossary>[];
  sources: Entry<Source>[];
  corrections: Entry<{ corrections: Correction[] }>[];
  changes: Entry<Changes>[];
  ledger: Entry<Ledger>[];
}
