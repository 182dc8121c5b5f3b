import { expect, test } from 'vitest';
import { references } from '../../src/curriculum/checks/structure/s2-references.ts';
import { uniqueIds } from '../../src/curriculum/checks/structure/s1-unique-ids.ts';
import { join } from '../../src/curriculum/join.ts';
import { listPassages } from '../../src/curriculum/passage.ts';
import { shipElementNotes } from '../../src/curriculum/ship-element-notes.ts';
import { elementFile } from '../../src/schema/element.ts';
import { someEntries } from './build.ts';
import { findings } from './pair.ts';

const notes = (...elements: object[]) =>
  someEntries({
    elements: [{ id: 'elements', file: 'content/elements.yaml', body: '', data: elementFile.parse({ elements }) }],
  });

test('a note is shipped by its tag, as HTML, with the address of its lesson', () => {
  const entries = notes(
    { tag: '(0010,0020)', use: 'A number, as `H-1`.', wrong: 'Two may share it.', lesson: 'addresses' },
    { tag: '(0028,0010)', use: 'The height.' },
  );
  const lesson = join(entries).lessonsById.get('addresses');
  expect(shipElementNotes(join(entries), (path) => `/site/${path}`)).toEqual({
    '0010,0020': {
      use: 'A number, as <code>H-1</code>.',
      wrong: 'Two may share it.',
      lesson: { title: lesson?.title, href: `/site/${lesson?.path}` },
    },
    '0028,0010': { use: 'The height.' },
  });
});

test('what a note says is read by the checks of facts and language', () => {
  const passages = listPassages(notes({ tag: '(0010,0020)', use: 'A number.', wrong: 'It is shared.' }));
  expect(passages.filter(({ of }) => of === 'element').map(({ id, text }) => [id, text])).toEqual([
    ['(0010,0020)', 'A number.'],
    ['(0010,0020)', 'It is shared.'],
  ]);
});

test('two notes on one element, and a lesson that does not exist, are told', () => {
  const note = { tag: '(0010,0020)', use: 'A number.' };
  expect(findings(uniqueIds, notes(note, note)).map(({ id }) => id)).toEqual(['(0010,0020)']);
  expect(findings(references, notes({ ...note, lesson: 'nowhere' })).map(({ id }) => id)).toEqual(['(0010,0020)']);
});
