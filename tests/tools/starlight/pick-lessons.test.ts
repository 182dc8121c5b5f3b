import { expect, test } from 'vitest';
import { pickLessons } from '../../../src/tools/starlight/pick-lessons.ts';

test('the lightest, the middle and the heaviest are picked, in whatever order they come', () => {
  const lessons = ['eight letters', 'ten', 'seventeen', 'x', 'four'];
  expect(pickLessons(lessons, ({ length }) => length)).toEqual({
    small: 'x',
    middle: 'four',
    large: 'eight letters',
  });
});

test('fewer than three lessons are refused', () => {
  expect(() => pickLessons(['a', 'b'], () => 1)).toThrow('fewer than three');
});
