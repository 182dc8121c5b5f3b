import { expect, test } from 'vitest';
import { subsetOptions } from '../../../../src/curriculum/checks/item/i13-subset-options.ts';
import { aMultipleChoice, anItem, entriesOf } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

/** An item with these options, of which the first is the key. */
const withOptions = (key: string, ...distractors: string[]) =>
  anItem({
    answer: 'a',
    options: [key, ...distractors].map((text, i) => ({ id: 'abcde'.charAt(i), text, rationale: `${i}` })),
  });
const judge = (...texts: [string, ...string[]]) => findings(subsetOptions, entriesOf(withOptions(...texts)));

expectPair(subsetOptions, {
  fails: entriesOf(withOptions('Its title and port', 'The title, address and port', 'A film')),
  passes: entriesOf(withOptions('Its title and port', 'The title and address', 'A film')),
});

test('a range within another, and a number within a range, are told', () => {
  expect(judge('5 to 8 s', '1 to 10 s', '11 to 20 s')).toMatchObject([{ wrong: '“5 to 8 s” is part of “1 to 10 s”.' }]);
  expect(judge('At least 20 s', 'At least 10 s', '5 s')).toHaveLength(1);
  expect(judge('5 s', '1 to 10 s', '11 to 20 s')).toHaveLength(1);
});

test('numbers, quantities and words said twice are not overlooked', () => {
  expect(judge('Image 2: rows left', 'Image 3: rows left and down', 'A film')).toEqual([]);
  expect(judge('One object of the series', 'All objects of the second series', 'A film')).toEqual([]);
  expect(judge('SCU of moving, SCU of storing', 'SCU of moving, SCP of storing', 'A film')).toEqual([]);
});

test('a denial includes nothing, and code is what it is to the letter', () => {
  expect(judge('The images were stored', 'The images were not stored today', 'A film')).toEqual([]);
  expect(judge('`/studies/2.25.7/series`', '`/studies/2.25.7/series/metadata`', 'A film')).toEqual([]);
});

test('items of several keys are judged too', () => {
  const { options } = withOptions('Its title and port', 'The title, address and port', 'A film');
  expect(findings(subsetOptions, entriesOf(aMultipleChoice({ options })))).toHaveLength(1);
});
