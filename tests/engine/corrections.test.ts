import { expect, test } from 'vitest';
import { regrade, type ShippedCorrection } from '../../src/engine/corrections.ts';
import { anAttempt } from './build.ts';

function aCorrection(fields: Partial<ShippedCorrection> = {}): ShippedCorrection {
  const correction = { item: 'hosts-in-a-22-network', type: 'single-choice' as const, revision: 2, after: ['d'] };
  return { ...correction, because: 'The key was off by two.', ...fields };
}

test('an attempt under the old key is graded by the new one', () => {
  expect(regrade(anAttempt({ revision: 1, response: ['d'], score: 0 }), [aCorrection()]).score).toBe(1);
  expect(regrade(anAttempt({ revision: 1, response: ['c'], score: 1 }), [aCorrection()]).score).toBe(0);
});

test('a corrected key of several options gives shares', () => {
  const correction = aCorrection({ after: ['c', 'd'] });
  expect(regrade(anAttempt({ response: ['c'], score: 1 }), [correction]).score).toBe(1 / 2);
});

test('an attempt at the corrected revision, or at a later one, keeps its score', () => {
  const [corrected, later] = [anAttempt({ revision: 2 }), anAttempt({ revision: 3 })];
  expect(regrade(corrected, [aCorrection()])).toEqual(corrected);
  expect(regrade(later, [aCorrection()])).toEqual(later);
});

test('an attempt at another item keeps its score', () => {
  const attempt = anAttempt({ item: 'hosts-in-a-24-network' });
  expect(regrade(attempt, [aCorrection()])).toEqual(attempt);
});

test('an attempt keeps its score when nothing was corrected', () => {
  expect(regrade(anAttempt({ score: 0.5 }), [])).toEqual(anAttempt({ score: 0.5 }));
});

test('of two corrections of one item the latest counts', () => {
  const corrections = [aCorrection({ revision: 2, after: ['a'] }), aCorrection({ revision: 4, after: ['b'] })];
  expect(regrade(anAttempt({ revision: 1, response: ['b'], score: 0 }), corrections).score).toBe(1);
  expect(regrade(anAttempt({ revision: 3, response: ['b'], score: 0 }), corrections).score).toBe(1);
  expect(regrade(anAttempt({ revision: 4, response: ['a'], score: 0 }), corrections).score).toBe(0);
});

test('a correction of another item that came later does not hide one', () => {
  const corrections = [aCorrection(), aCorrection({ item: 'hosts-in-a-24-network', after: ['a'] })];
  expect(regrade(anAttempt({ response: ['d'], score: 0 }), corrections).score).toBe(1);
});

test('only the score changes, and the attempt in the log is left as it was', () => {
  const attempt = Object.freeze(anAttempt({ response: ['d'], score: 0 }));
  expect(regrade(attempt, [aCorrection()])).toEqual({ ...attempt, score: 1 });
  expect(attempt.score).toBe(0);
});
