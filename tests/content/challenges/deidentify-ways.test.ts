import { expect, test } from 'vitest';
import { judge } from '../../../src/engine/challenges/judge.ts';
import { readContent } from '../../../src/tools/read-content.ts';
import type { DeidentifySolution } from '../../../src/schema/challenge/deidentify-states.ts';
import { factsOf, type DeidentifyChallenge } from './play-deidentify.ts';

const challenges = readContent(process.cwd())
  .entries.challenges.flatMap(({ data }) => data.challenges)
  .filter((one): one is DeidentifyChallenge => one.bench === 'deidentify');

async function isSolved(id: string, set: Partial<DeidentifySolution>, trusted: string[] = []): Promise<boolean> {
  const challenge = challenges.find((one) => one.id === id)!;
  const facts = await factsOf(challenge, { options: [], key: 'study', regions: [], marks: [], ...set }, trusted);
  return judge(challenge.solved, facts).isSolved;
}

test('full dates are more than an interval needs', async () => {
  expect(await isSolved('intervals-for-a-growth-study', { options: ['full-dates'] })).toBe(false);
  expect(await isSolved('intervals-for-a-growth-study', { options: ['modified-dates', 'device'] })).toBe(false);
});

test('to blacken the whole picture, or one line of two, clears no picture', async () => {
  const whole = { x: 0, y: 0, width: 160, height: 120, sample: 'broken-burnt-in' };
  expect(await isSolved('two-lines-on-an-ultrasound', { regions: [whole] })).toBe(false);
  expect(await isSolved('two-lines-on-an-ultrasound', { regions: [{ ...whole, height: 14 }] })).toBe(false);
});

test('the UIDs of the original keep a study together, and may not be kept', async () => {
  expect(await isSolved('seven-objects-seven-studies', { key: 'file', options: ['uids'] })).toBe(false);
});

test('who has found the name may not send its block out', async () => {
  const marks = [{ sample: 'broken-name-in-private', path: '0019,1010' }];
  const ticked = { marks, options: ['device' as const, 'safe-private' as const] };
  expect(await isSolved('the-block-the-physicist-wants', ticked, ['EXAMPLE IMAGING 1'])).toBe(false);
  expect(await isSolved('the-block-the-physicist-wants', ticked)).toBe(true);
  expect(await isSolved('the-block-the-physicist-wants', { marks, options: ['safe-private'] })).toBe(false);
  expect(await isSolved('the-block-the-physicist-wants', { marks })).toBe(false);
});
