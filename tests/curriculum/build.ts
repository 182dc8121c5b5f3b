import type { Entries, Entry } from '../../src/curriculum/entry.ts';
import type { Certification } from '../../src/schema/certification.ts';
import type { Challenge, ChallengeFile } from '../../src/schema/challenge.ts';
import type { Domain } from '../../src/schema/domain.ts';
import type { Item, ItemFile } from '../../src/schema/item.ts';
import type { Lesson } from '../../src/schema/lesson.ts';
import type { Pair, PairFile } from '../../src/schema/pair.ts';
import type { Atlas, Symptom } from '../../src/schema/symptom.ts';
import type { Glossary, Term } from '../../src/schema/term.ts';

export type SingleChoice = Extract<Item, { type: 'single-choice' }>;
export type MultipleChoice = Extract<Item, { type: 'multiple-choice' }>;

/** What items of both types have; every rule of the checks is kept. */
const base = {
  id: 'hosts-in-a-22',
  revision: 1,
  outcome: 'plan-addresses',
  level: 'apply' as const,
  lesson: 'addresses',
  sources: [{ source: 'rfc-1122', at: '§3.2.1.3' }],
  reviewed: '2026-11-21',
  'not-with': [],
  silence: [],
  retired: false,
  order: 'shuffled' as const,
  options: [
    { id: 'a', text: '510', rationale: 'That is a /23: it leaves nine bits for the hosts.' },
    { id: 'b', text: '1022', rationale: 'Ten bits for hosts, less two addresses, leave 1022.' },
    { id: 'c', text: '1024', rationale: 'Of these, the first and the last are for no host to use.' },
  ],
};

export function anItem(given: Partial<SingleChoice> = {}): SingleChoice {
  return { type: 'single-choice', stem: 'How many addresses can its hosts use?', answer: 'b', ...base, ...given };
}

export function aMultipleChoice(given: Partial<MultipleChoice> = {}): MultipleChoice {
  return {
    type: 'multiple-choice',
    stem: 'Which of these hold fewer than 1023 hosts? Choose two.',
    answer: ['a', 'b'],
    ...base,
    ...given,
  };
}

export function itemsFile(items: Item[], id = 'it/networking'): Entry<ItemFile> {
  return { id, file: `content/items/${id}.yaml`, data: { items }, body: '' };
}

export function aLesson(given: Partial<Lesson> & { entry?: string; body?: string } = {}): Entry<Lesson> {
  const { entry: id = 'it/10-addresses', body = '', ...data } = given;
  return {
    id,
    file: `content/lessons/${id}.mdx`,
    body,
    data: {
      title: 'Addresses',
      summary: 'How addresses are planned.',
      competencies: ['networking'],
      outcomes: ['plan-addresses'],
      sources: [{ source: 'rfc-1122', at: '§3.2.1.3' }],
      reviewed: '2026-11-21',
      ...data,
    },
  };
}

/** A competency with three outcomes, of which the first is the one named. */
export function aCompetency(id: string, outcome: string): Domain['competencies'][number] {
  const outcomes = [outcome, `${id}-second`, `${id}-third`].map((id) => ({ id, text: `Do ${id}` }));
  return { id, title: `About ${id}`, summary: `Why ${id} matters.`, outcomes };
}

export function aDomain(id: string, position: number, competencies: Domain['competencies']): Entry<Domain> {
  const data = { title: `Domain ${id}`, position, summary: 'A body of knowledge.', competencies };
  return { id, file: `content/domains/${id}.yaml`, data, body: '' };
}

export function aTerm(given: Partial<Term> = {}): Term {
  return { id: 'subnet', term: 'subnet', also: [], meaning: 'Part of a network.', see: [], link: true, ...given };
}

export function glossaryOf(terms: Term[], id = 'it'): Entry<Glossary> {
  return { id, file: `content/glossary/${id}.yaml`, data: { terms }, body: '' };
}

type Section = Certification['papers'][number]['sections'][number];

export function aSymptom(given: Partial<Symptom> = {}): Symptom {
  const cause = {
    cause: 'A full disk',
    tell: 'The log of the archive says so in its last line.',
    do: 'Free some space, then send again.',
  };
  return {
    id: 'nothing-arrives',
    seen: 'Nothing arrives',
    signs: ['0xA700'],
    causes: [cause, { ...cause, cause: 'A full quota' }],
    sources: [{ source: 'rfc-1122', at: '§3.2.1.3' }],
    reviewed: '2026-11-22',
    ...given,
  };
}

export function atlasOf(symptoms: Symptom[], id = 'it'): Entry<Atlas> {
  return { id, file: `content/atlas/${id}.yaml`, body: '', data: { symptoms } };
}

export function aPair(given: Partial<Pair> = {}): Pair {
  return {
    id: 'block-and-hosts',
    a: 'All addresses',
    b: 'Host addresses',
    contrast: 'A block has *all* of its addresses, and its hosts have two fewer.',
    tell: 'May a host use each of them?',
    lesson: 'addresses',
    sources: [{ source: 'rfc-1122', at: '§3.2.1.3' }],
    items: [{ item: 'hosts-in-a-22', options: ['c'] }],
    ...given,
  };
}

export function pairsOf(pairs: Pair[], id = 'it'): Entry<PairFile> {
  return { id, file: `content/pairs/${id}.yaml`, body: '', data: { pairs } };
}

export function aSection(id: string, weight: number, ...competencies: string[]): Section {
  return { id, title: `Section ${id}`, weight, basis: 'published', competencies };
}

export function aCertification(
  id: string,
  given: Partial<Certification> & { sections?: Section[] } = {},
): Entry<Certification> {
  const { sections = [aSection('net', 60, 'networking'), aSection('store', 40, 'storage')], ...rest } = given;
  return {
    id,
    file: `content/certifications/${id}.yaml`,
    body: '',
    data: {
      short: id.toUpperCase(),
      name: `Certified ${id}`,
      issuer: 'X',
      issuerName: 'The issuer',
      position: 1,
      summary: 'A role.',
      status: { standing: 'current', text: 'It can be had.', basis: 'published' },
      requires: [],
      facts: [{ label: 'Items', value: '100', basis: 'published' }],
      papers: [{ id: 'exam', title: 'The exam', total: 100, sections }],
      ...rest,
    },
  };
}

/** A small curriculum in which all that is named exists; only its size is below what the floors demand. */
export function someEntries(given: Partial<Entries> = {}): Entries {
  return {
    domains: [
      aDomain('it', 1, [aCompetency('networking', 'plan-addresses'), aCompetency('storage', 'size-an-archive')]),
    ],
    certifications: [aCertification('cpsa')],
    lessons: [aLesson()],
    items: [itemsFile([anItem(), aMultipleChoice({ id: 'small-blocks' })])],
    cases: [],
    atlas: [],
    pairs: [],
    elements: [],
    challenges: [],
    glossary: [glossaryOf([aTerm()])],
    sources: [
      {
        id: 'rfc-1122',
        file: 'content/sources/rfc-1122.yaml',
        body: '',
        data: {
          title: 'Requirements for Internet hosts',
          short: 'RFC 1122',
          publisher: 'IETF',
          edition: '1989',
          places: [{ at: '§3.2.1.3', title: 'Addressing' }],
        },
      },
    ],
    corrections: [{ id: 'corrections', file: 'content/corrections.yaml', data: { corrections: [] }, body: '' }],
    changes: [],
    ledger: [],
    ...given,
  };
}

/** Content whose only items are these. */
export function entriesOf(...items: Item[]): Entries {
  return someEntries({ items: [itemsFile(items)] });
}

/** The good item with its last option put so. */
export function withOption(text: string, rationale = 'A reason of its own, at length enough.'): SingleChoice {
  return anItem({ options: [...base.options.slice(0, 2), { id: 'c', text, rationale }] });
}

type HeaderChallenge = Extract<Challenge, { bench: 'header' }>;

export function aChallenge(given: Partial<HeaderChallenge> = {}): HeaderChallenge {
  return {
    id: 'one-of-two',
    revision: 1,
    bench: 'header',
    degree: 1,
    minutes: 3,
    title: 'One of two',
    outcome: 'plan-addresses',
    situation: 'Somebody calls, and asks which of the two files is wrong.',
    start: { files: [{ sample: 'some-file', name: 'IM000001' }] },
    solved: { all: ['mark some-file 0010,0020'], any: [], none: ['mark *'] },
    solution: { marks: [{ sample: 'some-file', at: '0010,0020' }] },
    hints: ['Look at both.', 'Look at the number.'],
    debrief: 'It was the number of the other patient.',
    lessons: ['addresses'],
    sources: [{ source: 'rfc-1122', at: '§3.2.1.3' }],
    ...given,
  };
}

export function challengesOf(challenges: Challenge[], id = 'header'): Entry<ChallengeFile> {
  return { id, file: `content/labs/challenges/${id}.yaml`, body: '', data: { challenges } };
}
