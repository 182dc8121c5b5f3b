import { expect, test } from 'vitest';
import { poolOf, sharesOf } from '../../../src/engine/exam/blueprint.ts';
import { plainBank, sections } from './build.ts';

test('a form is shared out by the weights of its sections', () => {
  expect(sharesOf(sections, 100)).toEqual([60, 30, 10]);
  expect(sharesOf(sections, 25)).toEqual([15, 8, 2]);
});

test('a CIIP form of 130 has the numbers that its outline gives', () => {
  const weights = [5, 7, 16, 7, 5, 23, 16, 20, 13, 18];
  const ciip = weights.map((weight, i) => ({ id: `s${i}`, weight, competencies: [] }));
  expect(sharesOf(ciip, 130)).toEqual(weights);
});

test('the pool of a section holds the items of its competencies and no others', () => {
  const pool = poolOf({ id: 's', weight: 1, competencies: ['archiving', 'privacy-law'] }, plainBank(2));
  expect(pool.map(({ id }) => id)).toEqual(['archiving-0', 'archiving-1', 'privacy-law-0', 'privacy-law-1']);
});
