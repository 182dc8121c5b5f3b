import { expect, test } from 'vitest';
import { factsOfMarks, isMarked, toggleMark } from '../../../../src/islands/labs/header/marks.ts';

test('a mark is put on and taken off by the same act, a file as a whole and an element of it being two', () => {
  const whole = { sample: 'ct-chest-1' };
  const element = { sample: 'ct-chest-1', at: '0010,0020', name: 'Patient ID' };
  const both = toggleMark(toggleMark([], whole), element);
  expect(factsOfMarks(both)).toEqual(['mark ct-chest-1', 'mark ct-chest-1 0010,0020']);
  expect(isMarked(both, { sample: 'ct-chest-1', at: '0010,0020' })).toBe(true);
  expect(factsOfMarks(toggleMark(both, whole))).toEqual(['mark ct-chest-1 0010,0020']);
});
