import { expect, test } from 'vitest';
import { compareTrees } from '../../../../src/formats/dicom/compare-trees.ts';
import type { Element } from '../../../../src/formats/dicom/element.ts';
import {
  countFound,
  listTreeRows,
  openPaths,
  pathTo,
  type View,
} from '../../../../src/islands/labs/header/list-rows.ts';

const one = (tag: string, value: string, children?: Element[]): Element => ({
  tag,
  vr: children ? 'SQ' : 'LO',
  length: 2,
  offset: 0,
  valueOffset: 8,
  end: 10,
  value,
  name: `Name of ${tag}`,
  keyword: '',
  ...(children && { children }),
});
const id = one('0010,0020', 'H-1');
const inner = one('FFFE,E000', '', [id]);
const nodes = [one('0008,0060', 'CT'), one('0008,1140', '', [inner])];
const closed: View = { open: new Set(), query: '', onlyDifferences: false };
const tags = (view: View) => listTreeRows(nodes, view).map(({ element: { tag }, depth }) => `${depth} ${tag}`);

test('what is folded shows itself alone, what is unfolded shows what lies in it', () => {
  expect(tags(closed)).toEqual(['0 0008,0060', '0 0008,1140']);
  expect(tags({ ...closed, open: new Set(['1', '1.0']) })).toEqual([
    '0 0008,0060',
    '0 0008,1140',
    '1 FFFE,E000',
    '2 0010,0020',
  ]);
});

test('search finds by tag with and without comma, by name and by value, and shows where it lies', () => {
  for (const query of ['0010,0020', '00100020', 'name of 0010', 'h-1'])
    expect(tags({ ...closed, query })).toEqual(['0 0008,1140', '1 FFFE,E000', '2 0010,0020']);
  expect(countFound(nodes, { ...closed, query: 'h-1' })).toBe(1);
  expect(tags({ ...closed, query: 'nothing' })).toEqual([]);
});

test('only what differs is shown of two files, and the rest counts for nothing', () => {
  const bytes = Uint8Array.from({ length: 20 }, (_, i) => i);
  const other = [nodes[0] as Element, one('0008,1140', '', [one('FFFE,E000', '', [one('0010,0020', 'H-2')])])];
  const there = Uint8Array.from(bytes, (byte, i) => (i === 9 ? 0 : byte));
  const sameCT = { ...(other[0] as Element), end: 9 };
  const compared = compareTrees(
    { bytes, elements: [sameCT, nodes[1] as Element] },
    { bytes: there, elements: [sameCT, other[1] as Element] },
  );
  const view = { ...closed, onlyDifferences: true };
  expect(listTreeRows(compared, view).map(({ element: { tag } }) => tag)).toEqual([
    '0008,1140',
    'FFFE,E000',
    '0010,0020',
  ]);
  expect(countFound(compared, view)).toBe(1);
});

test('all is unfolded up to a number of lines, and an element’s path leads to it', () => {
  expect([...openPaths(nodes, 100)]).toEqual(['1', '1.0']);
  expect([...openPaths(nodes, 3)]).toEqual(['1']);
  expect(pathTo(nodes, [nodes[1] as Element, inner, id])).toBe('1.0.0');
});
