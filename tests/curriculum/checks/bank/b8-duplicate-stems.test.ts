import { expect, test } from 'vitest';
import { duplicateStems } from '../../../../src/curriculum/checks/bank/b8-duplicate-stems.ts';
import { anItem, entriesOf, type SingleChoice } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

const stem = 'A workstation with a mask of 255.255.252.0 asks for its gateway. How many addresses can its hosts use?';
const twice = (first: Partial<SingleChoice>, second: Partial<SingleChoice>) =>
  entriesOf(anItem({ id: 'first', stem, ...first }), anItem({ id: 'second', stem, ...second }));

expectPair(duplicateStems, {
  fails: twice({}, { stem: stem.replace('asks for', 'asks  for') }),
  passes: twice({}, { stem: 'A printer answers no ping. Where do you look first, and why there?' }),
});

test('the later of two is told, as an error if the key is the same too', () => {
  expect(findings(duplicateStems, twice({}, { stem: stem.replace('gateway', 'gateways') }))).toEqual([
    {
      file: 'content/items/it/networking.yaml',
      id: 'second',
      text: stem.replace('gateway', 'gateways'),
      wrong: 'Its stem is nearly that of first, and so is its key.',
    },
  ]);
});

test('with another key they may be parallel items', () => {
  expect(findings(duplicateStems, twice({}, { answer: 'a' }))).toMatchObject([
    { severity: 'warning', wrong: 'Its stem is nearly that of first, with another key.' },
  ]);
});

test('variants of one fact, questions of two cases and retired items are no duplicates', () => {
  expect(findings(duplicateStems, twice({ variants: 'one' }, { variants: 'one' }))).toEqual([]);
  expect(findings(duplicateStems, twice({ case: 'a-log' }, { case: 'a-dump' }))).toEqual([]);
  expect(findings(duplicateStems, twice({}, { retired: true }))).toEqual([]);
  expect(findings(duplicateStems, twice({ case: 'a-log' }, { case: 'a-log' }))).toHaveLength(1);
});
