import { expect, test } from 'vitest';
import { toldChanges } from '../../../../src/curriculum/checks/structure/s9-changes.ts';
import { someEntries } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

const ofChanges = (...changes: [on: string, says: string][]) =>
  someEntries({
    changes: [
      {
        id: 'changes',
        file: 'content/changes.yaml',
        body: '',
        data: { changes: changes.map(([on, says]) => ({ on, says })) },
      },
    ],
  });
const told = (...changes: [on: string, says: string][]) =>
  findings(toldChanges, ofChanges(...changes)).map(({ wrong }) => wrong);

expectPair(toldChanges, {
  fails: ofChanges(['2026-11-20', 'Six labs.'], ['2026-11-22', 'Search is quicker.']),
  passes: ofChanges(['2026-11-22', 'Search is quicker.'], ['2026-11-22', 'Six labs.'], ['2026-11-20', 'A plan.']),
});

test('the change that stands too low is named with its day', () => {
  expect(told(['2026-11-20', 'Six labs.'], ['2026-11-22', 'A plan.'])).toEqual([
    'A change of 2026-11-22 stands below one of 2026-11-20.',
  ]);
});

test('a sentence that is told again is named, whatever its case', () => {
  expect(told(['2026-11-22', 'six labs.'], ['2026-11-22', 'A plan.'], ['2026-11-20', 'Six labs.'])).toEqual([
    '“Six labs.” is told twice.',
  ]);
});

test('a list without a change is told', () => {
  expect(told()).toEqual(['It tells of no change.']);
});
