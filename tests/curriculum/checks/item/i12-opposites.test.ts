import { expect, test } from 'vitest';
import { oppositePair } from '../../../../src/curriculum/checks/item/i12-opposites.ts';
import { anItem, entriesOf } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

/** An item with these options, of which the first is the key. */
const withOptions = (key: string, ...distractors: string[]) =>
  anItem({
    answer: 'a',
    options: [key, ...distractors].map((text, i) => ({ id: 'abcde'.charAt(i), text, rationale: `${i}` })),
  });
const judge = (...texts: [string, ...string[]]) => findings(oppositePair, entriesOf(withOptions(...texts)));

expectPair(oppositePair, {
  fails: entriesOf(withOptions('The role of SCP', 'The role of SCU', 'A second association', 'A larger PDU')),
  passes: entriesOf(withOptions('The role of SCP', 'A longer title', 'A second association', 'A larger PDU')),
});

test('a negation is an opposite, and so are inflected and small words', () => {
  expect(judge('It was stored', 'It was not stored', 'A printer', 'A film')).toHaveLength(1);
  expect(judge('With a match', 'Without a match', 'A printer', 'A film')).toHaveLength(1);
  expect(judge('It enables the cache', 'It disabled the cache', 'A printer', 'A film')).toHaveLength(1);
  expect(judge('Before the images', 'After the images', 'A printer', 'A film')).toHaveLength(1);
});

test('a pair beside another pair, without the key or with one option more, is no cue', () => {
  expect(judge('Push it', 'Pull it', 'Enable it', 'Disable it')).toEqual([]);
  expect(judge('A film', 'Push it', 'Pull it', 'A printer')).toEqual([]);
  expect(judge('Push it', 'Pull it', 'A printer')).toEqual([]);
});

test('options that say different things are no opposites, whatever words they have', () => {
  expect(judge('Push the images', 'Pull the plug', 'A printer', 'A film')).toEqual([]);
  expect(judge('From left to right', 'To the right', 'A printer', 'A film')).toEqual([]);
  expect(judge('From left to right', 'From right to left', 'A printer', 'A film')).toEqual([]);
});
