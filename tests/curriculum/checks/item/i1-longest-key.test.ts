import { expect, test } from 'vitest';
import { longestKey } from '../../../../src/curriculum/checks/item/i1-longest-key.ts';
import { aMultipleChoice, anItem, entriesOf } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

/** An item with these options, of which the first is the key. */
const withOptions = (key: string, ...distractors: string[]) =>
  anItem({
    answer: 'a',
    options: [key, ...distractors].map((text, i) => ({ id: 'abcde'.charAt(i), text, rationale: `${i}` })),
  });
const withKey = (length: number) => withOptions('x'.repeat(length), 'y'.repeat(20), 'z'.repeat(20));

expectPair(longestKey, { fails: entriesOf(withKey(31)), passes: entriesOf(withKey(30)) });

test('the lengths are told', () => {
  expect(findings(longestKey, entriesOf(withKey(31)))).toMatchObject([
    { id: 'hosts-in-a-22', text: 'x'.repeat(31), wrong: 'The key has 31 characters, the other options 20, 20.' },
  ]);
});

test('marks are not measured, and less than ten characters more are no cue', () => {
  const bold = withOptions(`**${'x'.repeat(29)}**`, 'y'.repeat(20), 'z'.repeat(20));
  expect(findings(longestKey, entriesOf(bold, withOptions('x'.repeat(19), 'y'.repeat(10), 'z')))).toEqual([]);
});

test('items of several keys, and retired ones, are not measured', () => {
  const { options } = withKey(99);
  expect(findings(longestKey, entriesOf(aMultipleChoice({ options }), { ...withKey(99), retired: true }))).toEqual([]);
});
