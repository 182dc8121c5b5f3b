import type { Case } from '../schema/case.ts';
import type { Challenge } from '../schema/challenge.ts';
import type { Certification } from '../schema/certification.ts';
import type { Correction } from '../schema/correction.ts';
import type { Domain } from '../schema/domain.ts';
import type { ElementNote } from '../schema/element.ts';
import type { Citation } from '../schema/fields.ts';
import type { Item, ItemType } from '../schema/item.ts';
import type { Lesson } from '../schema/lesson.ts';
import type { Pair } from '../schema/pair.ts';
import type { Source } from '../schema/source.ts';
import type { Symptom } from '../schema/symptom.ts';
import type { Term } from '../schema/term.ts';

/** The outline joined to its lessons and items: what every page is made from. */
export interface Curriculum {
  /** Eight hex digits that change with any change of the content. */
  version: string;
  domains: DomainNode[];
  /** By id. */
  competencies: Map<string, CompetencyNode>;
  /** In reading order: by domain, then by number. */
  lessons: LessonNode[];
  /** By id. */
  lessonsById: Map<string, LessonNode>;
  certifications: CertificationNode[];
  /** In alphabetical order. */
  terms: TermNode[];
  /** In the order of the domains. */
  symptoms: SymptomNode[];
  /** What is easily mixed up, in the order of the domains. */
  pairs: PairNode[];
  /** What the header bench says of elements. */
  elementNotes: ElementNote[];
  /** By bench in the order of the labs, the easier first. */
  challenges: ChallengeNode[];
  sources: SourceNode[];
  cases: Map<string, Case>;
  corrections: (Correction & { type: ItemType })[];
  /** Items that are not asked any more, for those who answered them. */
  retired: { competency: string; item: Item }[];
}

export interface DomainNode extends Omit<Domain, 'competencies'> {
  id: string;
  path: string;
  competencies: CompetencyNode[];
  lessons: LessonNode[];
}

export type CompetencyNode = Domain['competencies'][number] & {
  domain: string;
  path: string;
  lessons: LessonNode[];
  /** Those still asked. */
  items: Item[];
  /** The ids of those that practice holds back for exams. */
  held: ReadonlySet<string>;
  certifications: CertificationLink[];
};

export interface CertificationLink {
  id: string;
  short: string;
}

export interface LessonNode extends Lesson {
  id: string;
  /** The id of its entry among the rendered lessons. */
  entry: string;
  domain: DomainNode;
  path: string;
  words: number;
  /** Reading time with its check-yourself items. */
  minutes: number;
  /** The items that stand in its text to check oneself by. */
  checkItems: string[];
  body: string;
  certifications: CertificationLink[];
  /** Its place among the lessons of its domain, from 1. */
  place: number;
  previous?: LessonNode;
  next?: LessonNode;
}

export interface CertificationNode extends Omit<Certification, 'papers'> {
  id: string;
  path: string;
  papers: PaperNode[];
  /** All that its papers ask for, each once. */
  competencies: CompetencyNode[];
}

export type PaperNode = Omit<Certification['papers'][number], 'sections'> & { sections: SectionNode[] };

export type SectionNode = Omit<Certification['papers'][number]['sections'][number], 'competencies'> & {
  competencies: CompetencyNode[];
};

export interface TermNode extends Term {
  domain: string;
  path: string;
}

export interface SymptomNode extends Symptom {
  domain: string;
  path: string;
}

export interface PairNode extends Pair {
  /** Both names, as plain text. */
  title: string;
  domain: string;
  path: string;
  /** The items of it that are still asked. */
  items: Pair['items'];
  /** Where it is practised, unless all of its items are held for exams. */
  drill?: string;
}

export type ChallengeNode = Challenge & {
  path: string;
  /** The competency of its outcome. */
  competency: string;
};

export interface SourceNode extends Source {
  id: string;
  path: string;
}

/** What is cited, ready to be shown. */
export interface ShownCitation extends Citation {
  short: string;
  title: string;
  path: string;
}
