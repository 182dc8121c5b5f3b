import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFind } from '../../src/search/find.ts';
import { indexEntries, type SearchEntry } from '../../src/search/search-index.ts';
import { anEntry } from './build.ts';

const entries: SearchEntry[] = [
  anEntry({ title: 'PID-30', text: 'Patient death indicator. It stands long after PID-3 in its segment.' }),
  anEntry({ title: 'PID-3', text: 'Patient identifier list.' }),
  anEntry({ title: 'PID-31', text: 'Whether an identity is unknown.' }),
  anEntry({ title: 'Association', text: 'A connection over which messages go.' }),
  anEntry({ title: 'Negotiation', text: 'Two sides agree.' }),
  anEntry({ title: 'Association negotiation', text: 'What both sides propose and accept.' }),
  anEntry({ title: 'SOP Class UID', text: 'Attribute (0008,0016) of every object.' }),
  anEntry({ title: 'SOP Instance UID', text: 'Attribute (0008,0018) of every object.' }),
  anEntry({ title: 'C-MOVE', text: 'Asks a server to send objects to a third.' }),
  anEntry({ title: 'Moving a room', text: 'What to move first, and what to move last.' }),
  anEntry({ title: 'C-FIND', text: 'Asks a server what it holds.' }),
];
const find = createFind(indexEntries(entries));
const titles = (query: string) => find(query).map(({ entry }) => entry.title);

test('words begun and words misspelt find what was meant', () => {
  expect(titles('assoc negotation')[0]).toBe('Association negotiation');
});

test('a tag is found with and without its brackets, and not its neighbour', () => {
  expect(titles('(0008,0016)')).toEqual(['SOP Class UID']);
  expect(titles('0008,0016')).toEqual(['SOP Class UID']);
});

test('PID-3 ranks above PID-30, and does not find what only begins like it', () => {
  expect(titles('PID-3')).toEqual(['PID-3', 'PID-30']);
  expect(titles('pid-30')).toEqual(['PID-30']);
});

test('a service is found by its name before the verb in it', () => {
  expect(titles('C-MOVE')[0]).toBe('C-MOVE');
  expect(titles('c-move')).toEqual(titles('C-MOVE'));
  expect(titles('move')).toContain('C-MOVE');
});

test('the order of the words does not matter', () => {
  const orders = ['class sop uid', 'uid class sop', 'sop uid class'].map(titles);
  expect(orders[0]?.[0]).toBe('SOP Class UID');
  expect(new Set(orders.map((order) => order.join())).size).toBe(1);
});

test('an entry with all the words hides those with only some of them, though in a title', () => {
  const both = createFind(
    indexEntries([anEntry({ title: 'Disk' }), anEntry({ title: 'Tape', text: 'Archive and disk.' })]),
  );
  expect(both('archive disk').map(({ entry }) => entry.title)).toEqual(['Tape']);
});

test('where nothing has all the words, what has most of them is found', () => {
  expect(titles('association zzqxj')).toContain('Association');
});

test('a word of the title counts more than one of the text', () => {
  const both = createFind(
    indexEntries([anEntry({ title: 'Disk', text: 'Beside the tape.' }), anEntry({ title: 'Tape' })]),
  );
  expect(both('tape').map(({ entry }) => entry.title)).toEqual(['Tape', 'Disk']);
});

test('a finding names the words that fitted', () => {
  expect(find('assoc')[0]?.words).toEqual(['association']);
});

test('what is nowhere finds nothing, and so does nothing', () => {
  expect(['qqqqqqqq', '', ' — '].map((query) => find(query))).toEqual([[], [], []]);
});

test('at most forty entries are found', () => {
  const alike = createFind(indexEntries(Array.from({ length: 60 }, (_, i) => anEntry({ title: `Archive ${i}` }))));
  expect(alike('archive')).toHaveLength(40);
});

test('a name of every object can be typed', () => {
  expect(titles('constructor')).toEqual([]);
});

test('anything can be typed, and what is found stands in falling order', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.mixedCase(fc.constantFrom('association', 'pid-3', 'sop class'))), (query) => {
      const scores = find(query).map(({ score }) => score);
      expect(scores.every((score) => score > 0)).toBe(true);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    }),
  );
});
