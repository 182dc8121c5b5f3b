import { expect, test } from 'vitest';
import { compareTrees, type Compared } from '../../../src/formats/dicom/compare-trees.ts';
import { readFile } from '../../../src/formats/dicom/read-file.ts';
import { concat, dictionary, element, explicit, file, item } from './build-file.ts';

const references = (...ids: string[]) =>
  element('0008,1140', 'SQ', concat(...ids.map((id) => item(element('0010,0020', 'LO', id)))));
const read = (...parts: Uint8Array[]) => readFile(file(explicit, ...parts), dictionary);

/** What differs, by tag, with what lies in it. */
function list(compared: readonly Compared[]): string[] {
  return compared
    .filter(({ element: { tag } }) => !tag.startsWith('0002'))
    .flatMap(({ element: { tag }, comparison, children }) => [`${tag} ${comparison}`, ...list(children)]);
}

test('each element is the same, changed, only here or only there, in the order of the tags', async () => {
  const here = await read(element('0008,0060', 'CS', 'CT'), element('0010,0010', 'PN', 'A'), references('1', '2'));
  const there = await read(element('0010,0010', 'PN', 'B'), element('0010,0020', 'LO', 'H-1'), references('1', '3'));
  expect(list(compareTrees(here, there))).toEqual([
    '0008,0060 only here',
    '0008,1140 changed',
    'FFFE,E000 same',
    '0010,0020 same',
    'FFFE,E000 changed',
    '0010,0020 changed',
    '0010,0010 changed',
    '0010,0020 only there',
  ]);
});

test('a file is the same as itself, though it lies at other offsets', async () => {
  const parts = [element('0010,0010', 'PN', 'A'), references('1')];
  const here = await read(...parts);
  const there = await readFile(concat(...parts), dictionary);
  const found = compareTrees({ ...here, elements: here.elements.slice(2 + 1) }, there);
  expect(found.map(({ comparison }) => comparison)).toEqual(['same', 'same']);
});

test('an item more is only in the one that has it', async () => {
  const found = compareTrees(await read(references('1', '2')), await read(references('1')));
  expect(list(found)).toEqual([
    '0008,1140 changed',
    'FFFE,E000 same',
    '0010,0020 same',
    'FFFE,E000 only here',
    '0010,0020 only here',
  ]);
});
