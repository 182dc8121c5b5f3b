import type { Entries } from '../../entry.ts';
import { listKeyTexts } from '../../item-texts.ts';
import { locateLesson } from '../../locate.ts';
import { listPassages } from '../../passage.ts';
import { itemRule, type Fault } from '../../rule.ts';
import { contentWords } from '../../wording/words.ts';

/** ITEM-RULES I26: test what is taught, and link to where it is taught. */
export const lessonLink = itemRule({
  id: 'I26',
  sentence: 'The lesson that an item names teaches its competency, and speaks of its key.',
  severity: 'error',
  advice: 'Name the lesson that teaches it.',
  find: ({ item, competency }, entries) => {
    const lesson = listTaught(entries).get(item.lesson);
    if (!lesson) return []; // S2 speaks of it
    const faults: Fault[] = [];
    if (!lesson.competencies.includes(competency))
      faults.push({
        wrong: `The lesson “${item.lesson}” teaches ${lesson.competencies.join(', ')}, not ${competency}.`,
        advice: 'Name a lesson of its competency, or move the item.',
      });
    const keys = listKeyTexts(item);
    // A figure is worked out, and a word of the stem or case is given: neither is taught.
    const taught = [...contentWords([...keys, ...keys.map(splitKeywords)].join('\n'))].filter(
      (word) => !/\d/.test(word),
    );
    const given = contentWords(splitKeywords(`${item.stem}\n${readCase(item.case, entries)}`));
    if (taught.length > 0 && !taught.some((word) => lesson.words.has(word) || given.has(word)))
      faults.push({
        text: keys[0] ?? '',
        severity: 'warning',
        wrong: `The lesson “${item.lesson}” has no word of the key “${keys.join(', ')}”.`,
        advice: 'Teach it there, name the lesson that does, or call it by the same words.',
      });
    return faults;
  },
});

interface Taught {
  competencies: string[];
  words: ReadonlySet<string>;
}

const listed = new WeakMap<Entries, Map<string, Taught>>();

function listTaught(entries: Entries): Map<string, Taught> {
  const known = listed.get(entries);
  if (known) return known;
  const passages = Map.groupBy(
    listPassages(entries).filter(({ of }) => of === 'lesson'),
    ({ id }) => id,
  );
  const taught = new Map(
    entries.lessons.map(({ id, data: { competencies } }) => {
      const { lesson } = locateLesson(id);
      const words = (passages.get(lesson) ?? []).flatMap(({ role, text }) => [
        ...contentWords(role === 'artefact' ? splitKeywords(text) : text),
      ]);
      return [lesson, { competencies, words: new Set(words) }];
    }),
  );
  listed.set(entries, taught);
  return taught;
}

/** A dump writes `PatientName` for Patient Name. */
function splitKeywords(text: string): string {
  return text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
}

function readCase(id: string | undefined, { cases }: Entries): string {
  const data = cases.find((one) => one.id === id)?.data;
  return data ? `${data.situation}\n${data.artefact}` : '';
}
