import { expect, test } from 'vitest';
import { history, judgeLedger } from '../../../../src/curriculum/checks/structure/s7-history.ts';
import { makeLedger } from '../../../../src/curriculum/ledger.ts';
import type { Correction } from '../../../../src/schema/correction.ts';
import { anItem, entriesOf } from '../../build.ts';
import { expectPair } from '../../pair.ts';

const ledger = makeLedger(entriesOf(anItem()));
const judge = (given: Parameters<typeof anItem>[0], ...corrections: Correction[]) =>
  judgeLedger(
    {
      ...entriesOf(anItem(given)),
      corrections: [{ id: 'corrections', file: 'content/corrections.yaml', data: { corrections }, body: '' }],
    },
    ledger,
  );
const correction = {
  item: 'hosts-in-a-22',
  revision: 2,
  before: ['b'],
  after: ['c'],
  because: 'It was wrong.',
  on: '2026-11-22',
};

const entered = [{ id: 'ledger', file: 'content/ledger.yaml', data: ledger, body: '' }];
expectPair(history, {
  fails: { ...entriesOf(anItem({ stem: 'How many hosts can it have?' })), ledger: entered },
  passes: { ...entriesOf(anItem()), ledger: entered },
});

test('an item that is as it was entered has no problem', () => {
  expect(judge({})).toEqual([]);
});

test('an item that was published may not vanish, but may be retired', () => {
  expect(judge({ id: 'another' })).toMatchObject([
    { file: 'content/ledger.yaml', id: 'hosts-in-a-22', severity: 'error', advice: expect.stringContaining('retired') },
    { id: 'another', severity: 'note', advice: 'Run `npm run ledger`.' },
  ]);
  expect(judge({ retired: true })).toEqual([]);
});

test('an item that changed must raise its revision, and then waits to be entered', () => {
  const stem = 'How many hosts can it have?';
  expect(judge({ stem })).toEqual([
    {
      file: 'content/items/it/networking.yaml',
      id: 'hosts-in-a-22',
      severity: 'error',
      wrong: 'Its stem, options or key changed, and its revision is still 1.',
      advice: 'Set `revision: 2`, so that old answers are told apart.',
    },
  ]);
  expect(judge({ stem, revision: 2 })).toMatchObject([{ severity: 'note' }]);
});

test('a revision does not go back', () => {
  const entered = makeLedger(entriesOf(anItem({ revision: 3 })));
  expect(judgeLedger(entriesOf(anItem({ revision: 2 })), entered)).toMatchObject([
    { severity: 'error', wrong: 'Its revision is 2, and 3 was published already.' },
  ]);
});

test('a key that changed must stand in the corrections, from the old one to the new', () => {
  const change = { answer: 'c', revision: 2 };
  const missing = [{ severity: 'note' }, { severity: 'error', wrong: expect.stringContaining('was b and is now c') }];
  expect(judge(change, correction)).toMatchObject([{ severity: 'note' }]);
  expect(judge(change)).toMatchObject(missing);
  for (const other of [{ item: 'another' }, { revision: 3 }, { revision: 1 }, { before: ['a'] }, { after: ['a'] }])
    expect(judge(change, { ...correction, ...other })).toMatchObject(missing);
});
