import { expect, test } from 'vitest';
import { lengthCue } from '../../../../src/curriculum/checks/bank/b1-length-cue.ts';
import type { Entries } from '../../../../src/curriculum/entry.ts';
import { aMultipleChoice, anItem, entriesOf, type SingleChoice } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

/** Items whose keys `b` have these lengths among options of 20 characters. */
const bank = (lengths: number[], given: Partial<SingleChoice> = {}): Entries =>
  entriesOf(
    ...lengths.map((length, i) =>
      anItem({
        id: `item-${i}`,
        options: [20, length, 20].map((size, j) => ({ id: 'abc'.charAt(j), text: 'x'.repeat(size), rationale: '' })),
        ...given,
      }),
    ),
  );
const times = (count: number, length: number) => Array.from({ length: count }, () => length);

expectPair(lengthCue, {
  fails: bank([...times(30, 22), ...times(20, 20)]),
  passes: bank([...times(17, 22), ...times(17, 18), ...times(16, 20)]),
});

test('the share of the longest, or of the shortest, is told beside chance', () => {
  expect(findings(lengthCue, bank([...times(30, 22), ...times(20, 20)]))).toEqual([
    {
      file: 'content/items',
      wrong: 'The key is the longest option in 60 % of 50 items; by chance it would be in 33 %.',
      advice: 'Rewrite options, the keys first, until the longest is the key about as often as any other.',
    },
  ]);
  expect(findings(lengthCue, bank([...times(30, 18), ...times(20, 20)]))).toMatchObject([
    { wrong: expect.stringContaining('the shortest option') },
  ]);
});

test('fewer than fifty items are not judged, and neither are retired ones and those of several keys', () => {
  expect(findings(lengthCue, bank(times(49, 22)))).toEqual([]);
  expect(findings(lengthCue, bank(times(60, 22), { retired: true }))).toEqual([]);
  const { options } = anItem();
  const several = times(60, 0).map((_, i) => aMultipleChoice({ id: `item-${i}`, options, answer: ['b', 'c'] }));
  expect(findings(lengthCue, entriesOf(...several))).toEqual([]);
});

test('a share above the margin that chance could make is no finding', () => {
  // 21 of 50 is 9 points above a third, and only 1.3 standard errors.
  expect(findings(lengthCue, bank([...times(21, 22), ...times(29, 20)]))).toEqual([]);
});
