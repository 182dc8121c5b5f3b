import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareLedger, makeLedger, printItem } from '../../src/curriculum/ledger.ts';
import type { Ledger } from '../../src/schema/ledger.ts';
import { aMultipleChoice, anItem, entriesOf } from './build.ts';
import { aCalculation, aHotspot, aMatching, aNumeric, anOrdering } from './items.ts';

test('the line of an item never changes by itself, or every item would seem changed', () => {
  expect(printItem(anItem())).toEqual({ revision: 1, print: 'fc131acf', key: ['b'] });
});

test('what a learner answers is in the print: stem, options and key', () => {
  const { print } = printItem(anItem());
  const [a, b, c] = anItem().options;
  if (!a || !b || !c) throw new Error('The item has three options.');
  for (const change of [
    { stem: 'How many?' },
    { answer: 'c' },
    { options: [a, b, { ...c, text: '1025' }] },
    { options: [a, b, { ...c, id: 'd' }] },
    { options: [a, b] },
  ])
    expect(printItem(anItem(change)).print).not.toBe(print);
});

test('the rest is not: rationales, sources, days and the order of options', () => {
  const { print } = printItem(anItem());
  const options = anItem().options.map((option) => ({ ...option, rationale: 'Another reason.' }));
  expect(printItem(anItem({ options: options.toReversed(), sources: [], reviewed: '2027-01-01' })).print).toBe(print);
});

test('the key is the same in any order', () => {
  const [line, other] = [
    ['a', 'c'],
    ['c', 'a'],
  ].map((answer) => printItem(aMultipleChoice({ answer })));
  expect(line).toEqual(other);
});

test('a ledger has a line for every item, retired ones too, sorted by id', () => {
  const entries = entriesOf(anItem({ id: 'b' }), anItem({ id: 'a', retired: true }));
  expect(Object.keys(makeLedger(entries))).toEqual(['a', 'b']);
});

test('each change has its name', () => {
  const line = { revision: 2, print: '0', key: ['a'] };
  const change = (now: Partial<typeof line>) => compareLedger({ one: line }, { one: { ...line, ...now } });
  expect(compareLedger({}, { one: line })).toEqual([{ id: 'one', change: 'new', isKeyChanged: false }]);
  expect(compareLedger({ one: line }, {})).toEqual([{ id: 'one', change: 'vanished', isKeyChanged: false }]);
  expect(change({ print: '1' })).toEqual([{ id: 'one', change: 'unrevised', isKeyChanged: false }]);
  expect(change({ print: '1', revision: 3 })).toEqual([{ id: 'one', change: 'revised', isKeyChanged: false }]);
  expect(change({ revision: 1 })).toEqual([{ id: 'one', change: 'set-back', isKeyChanged: false }]);
  expect(change({ print: '1', revision: 3, key: ['b'] })).toEqual([
    { id: 'one', change: 'revised', isKeyChanged: true },
  ]);
});

test('a ledger is no change from itself, and names like those of objects are ids as well', () => {
  const ledgers = fc.dictionary(
    fc.oneof(fc.string(), fc.constantFrom('constructor', 'to-string')),
    fc.record({ revision: fc.nat(), print: fc.string(), key: fc.array(fc.string()) }),
  );
  fc.assert(
    fc.property(ledgers, (ledger: Ledger) => {
      expect(compareLedger(ledger, ledger)).toEqual([]);
      expect(compareLedger({}, ledger).map(({ id }) => id)).toEqual(Object.keys(ledger));
    }),
  );
});

test('the order of steps is a key and stays so; that of pairs tells nothing', () => {
  const { steps } = anOrdering();
  expect(printItem(anOrdering({ steps: steps.toReversed() })).key).toEqual(['take', 'offer', 'ask']);
  const { pairs } = aMatching();
  expect(printItem(aMatching({ pairs: pairs.toReversed() }))).toEqual(printItem(aMatching()));
});

test('what makes another question of an item is in its print, whatever its type', () => {
  const { regions } = aHotspot();
  const { pairs } = aMatching();
  for (const [one, other] of [
    [anOrdering(), anOrdering({ steps: anOrdering().steps.map((step) => ({ ...step, text: `${step.text} now` })) })],
    [aMatching(), aMatching({ pairs: pairs.map((pair) => ({ ...pair, left: `${pair.left}!` })) })],
    [aNumeric(), aNumeric({ tolerance: { absolute: 0.2 } })],
    [aNumeric(), aNumeric({ units: ['MB', 'GB'] })],
    [aCalculation(), aCalculation({ parameters: { bits: [8] } })],
    [aHotspot(), aHotspot({ regions: regions.map((region) => ({ ...region, label: `${region.label}!` })) })],
  ] as const)
    expect(printItem(other).print).not.toBe(printItem(one).print);
});

test('a calculation has a line without a key, since it computes its own', () => {
  expect(printItem(aCalculation()).key).toEqual([]);
});
