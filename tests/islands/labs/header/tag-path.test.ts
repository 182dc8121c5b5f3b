import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareTrees } from '../../../../src/formats/dicom/compare-trees.ts';
import { readFile } from '../../../../src/formats/dicom/read-file.ts';
import { listTreeRows, openPaths } from '../../../../src/islands/labs/header/list-rows.ts';
import { tagPathOf } from '../../../../src/islands/labs/header/tag-path.ts';

const read = (sample: string) => readFile(readFileSync(`public/samples/${sample}.dcm`), { elements: {}, uids: {} });
const [key, other] = [await read('broken-key-reference'), await read('kos-of-interest')];

function pathOf(nodes: Parameters<typeof tagPathOf>[0], value: string): string {
  const view = { open: openPaths(nodes, 400), query: '', onlyDifferences: false };
  const row = listTreeRows(nodes, view).findLast(({ element }) => element.value.startsWith(value));
  return tagPathOf(nodes, row?.path ?? '');
}

test('the way to an element is told in tags, items by their number', () => {
  expect(tagPathOf(key.elements, '0')).toBe('0002,0000');
  expect(pathOf(key.elements, '2.25.294850878')).toBe('0040,A730[2]/0008,1199[1]/0008,1155');
  expect(tagPathOf(key.elements, '999')).toBe('');
});

test('beside another file it is told in the same way', () => {
  expect(pathOf(compareTrees(key, other), '2.25.294850878')).toBe('0040,A730[2]/0008,1199[1]/0008,1155');
});
