import { expect, test } from 'vitest';
import { featureMatrix, featureNames } from '../../../src/curriculum/guessability/features.ts';

/** One feature of each of these options. */
function feature(name: string, texts: string[], stem = 'What happens?'): (number | undefined)[] {
  const rows = featureMatrix({ stem, options: texts.map((text) => ({ text })) });
  return rows.map((row) => row[featureNames.indexOf(name)]);
}

test('there is a row for each option and a column for each name', () => {
  const rows = featureMatrix({ stem: 'Which?', options: [{ text: 'a' }, { text: 'b' }, { text: 'c' }] });
  expect(rows.map((row) => row.length)).toEqual([featureNames.length, featureNames.length, featureNames.length]);
  expect(rows.flat().every(Number.isFinite)).toBe(true);
});

test('length is the logarithm of its ratio to the mean, without markup', () => {
  const [short, , long] = feature('length', ['**aaaa**', 'aaaaaaaaa', 'aaaaaaaaaaaaaa']);
  expect(short).toBeCloseTo(Math.log(5 / 10));
  expect(long).toBeCloseTo(Math.log(15 / 10));
});

test('only one option can be the longest, and only one the shortest', () => {
  expect(feature('longest', ['a', 'aaa', 'aa'])).toEqual([0, 1, 0]);
  expect(feature('shortest', ['a', 'aaa', 'aa'])).toEqual([1, 0, 0]);
  expect(feature('longest', ['aaa', 'aaa', 'a'])).toEqual([0, 0, 0]);
  expect(feature('shortest', ['aaa', 'a', 'a'])).toEqual([0, 0, 0]);
});

test('absolute and vague words count, as words of their own', () => {
  expect(feature('absolute', ['It always fails', 'Completely lost', 'All must'])).toEqual([1, 1, 0]);
  expect(feature('vague', ['It usually fails', 'It may fail', 'Mayfield'])).toEqual([1, 1, 0]);
});

test('echo is the share of an option’s words that the stem has', () => {
  const stem = 'Which router drops the images?';
  expect(feature('echo', ['The router', 'Image archive', 'Viewer'], stem)).toEqual([1, 0.5, 0]);
});

test('an echo of its own is one that no other option has', () => {
  const stem = 'Which router drops the images?';
  expect(feature('echo of its own', ['A router', 'Image one', 'Image two'], stem)).toEqual([1, 0, 0]);
});

test('convergence is how many words each of the others shares on average', () => {
  expect(feature('convergence', ['archive router', 'archive viewer', 'router cable'])).toEqual([1, 0.5, 0.5]);
});

test('a comma of a tag or of thousands is none', () => {
  expect(feature('commas', ['(0010,0020)', '1,024 bytes', 'one, two, three'])).toEqual([0, 0, 2]);
});

test('brackets, digits and code count as they are written', () => {
  expect(feature('brackets', ['a (b)', 'a [b]', 'a b'])).toEqual([1, 1, 0]);
  expect(feature('digits', ['port 104', 'port', 'two'])).toEqual([1, 0, 0]);
  expect(feature('code', ['`echo`', 'echo', '**echo**'])).toEqual([1, 0, 0]);
});

test('an option that speaks of the others is known as such', () => {
  expect(feature('combined', ['All of the above', 'None of these', 'Above all'])).toEqual([1, 1, 0]);
});

test('the place is that in which an option was written', () => {
  const places = ['first place', 'second place', 'third place', 'last place'];
  expect(places.map((name) => feature(name, ['a', 'b', 'c', 'd']).indexOf(1))).toEqual([0, 1, 2, 3]);
});
