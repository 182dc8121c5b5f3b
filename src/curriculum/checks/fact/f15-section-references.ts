import type { Entries } from '../../entry.ts';
import { listPassages } from '../../passage.ts';
import type { Finding, Rule } from '../../rule.ts';

/** Parts 9 and 13 were retired; 22 is the last (PS3.1 §6). */
const parts = new Set([1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22]);
const places = '§[A-Z]?[\\d.]*\\d|(?:Table|Figure) [A-Z0-9][\\w.-]*\\w|Annex [A-Z]{1,2}\\b';

/** Section numbers drift between editions: each is confirmed once, where its source is described. */
export const sectionReferences: Rule = {
  id: 'F15',
  sentence: 'A section that the text refers to is listed with its title in the source’s file.',
  severity: 'error',
  advice: 'Look it up in the edition that the source names, and list it there with its title.',
  find: (entries) => [...judgeParts(entries), ...judgePlaces(entries)],
};

function judgeParts(entries: Entries): Finding[] {
  return listPassages(entries).flatMap(({ file, id, text }) =>
    [...text.matchAll(/\bPS ?3\.(\d+)\b/g)]
      .filter(([, part]) => !parts.has(Number(part)))
      .map(([found]) => ({ file, id, text: found, wrong: `DICOM has no part ${found} in force.` })),
  );
}

function judgePlaces(entries: Entries): Finding[] {
  const sources = new Map(
    entries.sources.map(({ file, data }) => [data.short, { file, listed: new Set(data.places.map(({ at }) => at)) }]),
  );
  const names = [...sources.keys()].toSorted((a, b) => b.length - a.length).map((name) => RegExp.escape(name));
  const pattern = new RegExp(`(${names.join('|')}),? (${places})`, 'g');
  return listPassages(entries).flatMap(({ file, id, text }) =>
    [...text.matchAll(pattern)].flatMap(([found, name = '', at = '']) => {
      const source = sources.get(name);
      // A place within a listed one is another place: each has a title of its own.
      return !source || source.listed.has(at)
        ? []
        : [{ file, id, text: found, wrong: `${source.file} does not list “${at}”.` }];
    }),
  );
}
