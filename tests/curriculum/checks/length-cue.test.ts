import { expect, test } from 'vitest';
import { checkLengthCue, judgeBank } from '../../../src/curriculum/checks/length-cue.ts';
import { aMultipleChoice, anItem, itemsFile, someEntries, type SingleChoice } from '../build.ts';

/** An item whose key `b` has that many characters among options of 20. */
const withKey = (length: number, given: Partial<SingleChoice> = {}) =>
  anItem({
    options: [20, length, 20].map((length, i) => ({
      id: 'abc'.charAt(i),
      text: 'x'.repeat(length),
      rationale: `${i}`,
    })),
    ...given,
  });
const check = (...items: Parameters<typeof itemsFile>[0]) => checkLengthCue(someEntries({ items: [itemsFile(items)] }));
const bank = (...lengths: number[]) => judgeBank(lengths.map((length, i) => withKey(length, { id: `item-${i}` })));
const times = (count: number, length: number) => Array.from({ length: count }, () => length);

test('a key of about the length of the others has no problem', () => {
  expect(check(withKey(20), withKey(30))).toEqual([]);
});

test('a key much longer than the others is a warning with the lengths', () => {
  expect(check(withKey(31))).toEqual([
    {
      file: 'content/items/it/networking.yaml',
      id: 'hosts-in-a-22',
      severity: 'warning',
      wrong: 'The key has 31 characters, the other options 20, 20 (rule I1).',
      advice: 'Shorten the key to the length of the others; do not pad them.',
    },
  ]);
});

test('marks are not measured, and some characters more are no cue', () => {
  const texts = ['x'.repeat(20), `**${'x'.repeat(29)}**`, 'x'.repeat(20)];
  expect(
    check(anItem({ options: texts.map((text, i) => ({ id: 'abc'.charAt(i), text, rationale: `${i}` })) })),
  ).toEqual([]);
  expect(
    check(anItem({ options: ['1', '22222', '3'].map((text, i) => ({ id: 'abc'.charAt(i), text, rationale: '' })) })),
  ).toEqual([]);
});

test('an item may be silent about it, and retired items and those of several keys are not measured', () => {
  expect(check(withKey(99, { silence: [{ rule: 'I1', because: 'A quotation.' }] }))).toEqual([]);
  expect(check(withKey(99, { retired: true }))).toEqual([]);
  expect(check(aMultipleChoice({ options: withKey(99).options }))).toEqual([]);
});

test('a bank of fifty whose keys are too often the longest, or the shortest, is told', () => {
  expect(bank(...times(30, 22), ...times(20, 20))).toEqual([
    {
      file: 'content/items',
      severity: 'error',
      wrong: 'The key is the longest option in 60 % of 50 items; by chance it would be in 33 % (rule B1).',
      advice: 'Rewrite options until the longest is the key about as often as any other.',
    },
  ]);
  expect(bank(...times(30, 18), ...times(20, 20))).toMatchObject([
    { wrong: expect.stringContaining('the shortest option') },
  ]);
});

test('a bank near chance, or too small to tell, has no problem', () => {
  expect(bank(...times(17, 22), ...times(17, 18), ...times(16, 20))).toEqual([]);
  expect(bank(...times(49, 22))).toEqual([]);
});

test('the whole content is judged as one bank', () => {
  expect(check(...times(50, 22).map((length, i) => withKey(length, { id: `item-${i}` })))).toMatchObject([
    { file: 'content/items', wrong: expect.stringContaining('100 % of 50') },
  ]);
});
