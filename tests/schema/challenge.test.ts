import { expect, test } from 'vitest';
import { challengeFile } from '../../src/schema/challenge.ts';
import { aChallenge } from '../curriculum/build.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const whole = { ...aChallenge(), situation: words(60), debrief: words(80) };
const isTaken = (change: object) => challengeFile.safeParse({ challenges: [{ ...whole, ...change }] }).success;

test('a whole challenge is taken, and the block style of YAML leaves no space at its end', () => {
  const read = challengeFile.parse({ challenges: [{ ...whole, situation: `${words(60)}\n` }] });
  expect(read.challenges[0]?.situation).toBe(words(60));
});

test('a situation has 60 to 140 words, a debrief 80 to 200, and there are two or three hints', () => {
  expect([59, 60, 140, 141].map((count) => isTaken({ situation: words(count) }))).toEqual([false, true, true, false]);
  expect([79, 80, 200, 201].map((count) => isTaken({ debrief: words(count) }))).toEqual([false, true, true, false]);
  expect([1, 2, 3, 4].map((count) => isTaken({ hints: Array(count).fill('Look.') }))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('a start of another bench, and a field that nobody knows, are refused', () => {
  expect(isTaken({ start: { images: [{ sample: 'a', name: 'A' }] } })).toBe(false);
  expect(isTaken({ answer: 'secret' })).toBe(false);
  expect(isTaken({ degree: 4 })).toBe(false);
});
