import type { ArtefactKind } from '../schema/words.ts';
import type { Entries, Entry } from './entry.ts';
import { listItems } from './item-entry.ts';
import { listTexts } from './item-texts.ts';
import { locateLesson } from './locate.ts';
import { listBlocks, type Block } from './mdx.ts';

/** A piece of the content's text, with what it is for. */
export interface Passage {
  /** The path from the top of the repository. */
  file: string;
  /** The id of the lesson, item, case, symptom, pair, element, term or challenge that it belongs to. */
  id: string;
  of: 'lesson' | 'item' | 'case' | 'symptom' | 'pair' | 'element' | 'term' | 'challenge';
  role: 'title' | 'stem' | 'key' | 'distractor' | 'rationale' | Block['role'];
  /** As the author wrote it: Markdown, or an artefact to the letter with its marks. */
  text: string;
  /** Of an artefact: what it is. */
  kind?: ArtefactKind;
  /** Of an artefact: how it was made. */
  from?: string;
}

const listed = new WeakMap<Entries, Passage[]>();

/** Every piece of text that a learner reads, in file order. */
export function listPassages(entries: Entries): Passage[] {
  const known = listed.get(entries);
  if (known) return known;
  const passages = [
    ...entries.lessons.flatMap((lesson) => {
      const place = { file: lesson.file, id: locateLesson(lesson.id).lesson, of: 'lesson' as const };
      const { title, summary } = lesson.data;
      return [...asProse(place, 'title', title, summary), ...asBlocks(place, lesson.body)];
    }),
    ...listItemPassages(entries),
    ...entries.cases.flatMap(listCasePassages),
    ...entries.atlas.flatMap(({ file, data }) =>
      data.symptoms.flatMap(({ id, seen, signs, causes }) =>
        asProse(
          { file, id, of: 'symptom' },
          'prose',
          seen,
          ...signs,
          ...causes.flatMap((one) => [one.cause, one.tell, one.do]),
        ),
      ),
    ),
    ...entries.pairs.flatMap(({ file, data }) =>
      data.pairs.flatMap(({ id, a, b, contrast, tell }) => {
        const place = { file, id, of: 'pair' as const };
        return [...asProse(place, 'title', a, b), ...asBlocks(place, contrast), ...asProse(place, 'prose', tell)];
      }),
    ),
    ...entries.elements.flatMap(({ file, data }) =>
      data.elements.flatMap(({ tag, use, wrong = '' }) =>
        asProse({ file, id: tag, of: 'element' }, 'prose', ...[use, wrong].filter(Boolean)),
      ),
    ),
    ...entries.challenges.flatMap(({ file, data }) =>
      data.challenges.flatMap(({ id, title, situation, hints, debrief }) => {
        const place = { file, id, of: 'challenge' as const };
        return [
          ...asProse(place, 'title', title),
          ...asBlocks(place, situation),
          ...asProse(place, 'prose', ...hints),
          ...asBlocks(place, debrief),
        ];
      }),
    ),
    ...entries.glossary.flatMap(({ file, data }) =>
      data.terms.flatMap(({ id, meaning }) => asProse({ file, id, of: 'term' }, 'prose', meaning)),
    ),
  ];
  listed.set(entries, passages);
  return passages;
}

type Place = Pick<Passage, 'file' | 'id' | 'of'>;

function asProse(place: Place, role: Passage['role'], ...texts: string[]): Passage[] {
  return texts.map((text) => ({ ...place, role, text }));
}

function asBlocks(place: Place, text: string): Passage[] {
  return listBlocks(text).map((block) => ({ ...place, ...block }));
}

function listItemPassages(entries: Entries): Passage[] {
  return listItems(entries).flatMap(({ file, item }) => {
    const place = { file, id: item.id, of: 'item' as const };
    return [
      ...asBlocks(place, item.stem).map((block) =>
        block.role === 'prose' ? { ...block, role: 'stem' as const } : block,
      ),
      ...listTexts(item).map((text) => ({ ...place, ...text })),
    ];
  });
}

function listCasePassages({ id, file, data }: Entry<Entries['cases'][number]['data']>): Passage[] {
  const place = { file, id, of: 'case' as const };
  return [
    ...asProse(place, 'title', data.title),
    ...asProse(place, 'prose', data.situation),
    { ...place, role: 'artefact', kind: data.kind, text: data.artefact, from: data.from },
  ];
}
