import { expect, test } from 'vitest';
import { drawPicture } from '../../../src/engine/plan/picture.ts';

const sections = [{ competencies: ['a', 'b'] }, { competencies: ['b', 'c'] }, { competencies: ['d'] }];
const answer = (competency: string, score: number, confidence: 'guess' | 'sure' = 'sure') => ({
  competency,
  score,
  confidence,
});
const standings = (answers: Parameters<typeof drawPicture>[0]) =>
  drawPicture(answers, sections).map(({ standing }) => standing);

test('each section says how many of how many were right, and its competencies too', () => {
  const [first] = drawPicture([answer('a', 1), answer('a', 0.5), answer('b', 1)], sections);
  expect(first).toEqual({
    asked: 3,
    right: 2,
    standing: 'strong',
    competencies: [
      { id: 'a', asked: 2, right: 1, standing: 'strong' },
      { id: 'b', asked: 1, right: 1, standing: 'some' },
    ],
  });
});

test('one right answer alone is not strong, two are', () => {
  expect(standings([answer('d', 1)])[2]).toBe('some');
  expect(standings([answer('d', 1), answer('d', 1)])[2]).toBe('strong');
});

test('guesses are worth half, and what was not known is not yet there', () => {
  expect(standings([answer('d', 1, 'guess'), answer('d', 1, 'guess')])[2]).toBe('some');
  expect(standings([answer('d', 0, 'guess')])[2]).toBe('not-yet');
});

test('an item counts in every section that asks for its competency, and where none was asked that is said', () => {
  expect(standings([answer('b', 0)])).toEqual(['not-yet', 'not-yet', 'not-asked']);
  expect(standings([answer('elsewhere', 1)])).toEqual(['not-asked', 'not-asked', 'not-asked']);
});
