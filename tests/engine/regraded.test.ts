import { expect, test } from 'vitest';
import type { GivenAnswers } from '../../src/engine/given-answers.ts';
import { findRegraded, type KeyCorrection } from '../../src/engine/regraded.ts';
import { noon } from './build.ts';

function aCorrection(fields: Partial<KeyCorrection> = {}): KeyCorrection {
  const keys = { before: ['c'], after: ['d'], because: 'The key was off by two.', on: '2026-12-01' };
  return { item: 'x', type: 'single-choice', revision: 2, ...keys, ...fields };
}
const given = (revision: number, ...response: string[]) => ({ revision, at: noon, response });

test('an answer under the old key is told with both keys and both scores', () => {
  const [found] = findRegraded([aCorrection()], { x: [given(1, 'd')] });
  expect(found).toEqual({
    item: 'x',
    revision: 2,
    given: given(1, 'd'),
    before: ['c'],
    after: ['d'],
    because: ['The key was off by two.'],
    scoreThen: 0,
    scoreNow: 1,
  });
});

test('who answered only since, or not at all, is told nothing', () => {
  expect(findRegraded([aCorrection()], { x: [given(2, 'd')], y: [given(1, 'c')] })).toEqual([]);
});

test('who answered again since is still told of the answer before', () => {
  const answers: GivenAnswers = { x: [given(1, 'c'), given(2, 'd')] };
  expect(findRegraded([aCorrection()], answers)).toMatchObject([{ given: given(1, 'c'), scoreThen: 1, scoreNow: 0 }]);
});

test('of a key corrected twice, the first since the answer is that of then and the last that of now', () => {
  const twice = [aCorrection(), aCorrection({ revision: 3, before: ['d'], after: ['a'], because: 'It was a.' })];
  expect(findRegraded(twice, { x: [given(1, 'c')] })).toMatchObject([
    { revision: 3, before: ['c'], after: ['a'], because: ['The key was off by two.', 'It was a.'], scoreNow: 0 },
  ]);
  expect(findRegraded(twice, { x: [given(2, 'd')] })).toMatchObject([{ before: ['d'], because: ['It was a.'] }]);
});

test('the correction made last comes first', () => {
  const two = [aCorrection(), aCorrection({ item: 'y' })];
  const found = findRegraded(two, { x: [given(1, 'c')], y: [given(1, 'c')] });
  expect(found.map(({ item }) => item)).toEqual(['y', 'x']);
});

test('types that give shares are graded in their own way', () => {
  const correction = aCorrection({ type: 'ordering', before: ['a', 'b', 'c'], after: ['b', 'a', 'c'] });
  const [found] = findRegraded([correction], { x: [given(1, 'a', 'b', 'c')] });
  expect(found?.scoreThen).toBe(1);
  expect(found?.scoreNow).toBeCloseTo(1 / 3, 12);
});
