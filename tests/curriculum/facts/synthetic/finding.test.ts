import { expect, test } from 'vitest';
import { listFields, listValues } from '../../../../src/curriculum/facts/synthetic/finding.ts';

test('a match gives its group called value, or else all of it', () => {
  expect(listValues('a=1 a=2', /a=(?<value>\d)/g)).toEqual(['1', '2']);
  expect(listValues('a=1 a=2', /a=\d/g)).toEqual(['a=1', 'a=2']);
});

test('a field is read from every segment of its name, each repetition in components', () => {
  const message = 'MSH|^~\\&|A\n  PID|1||4^^N~5^^H||X^Y\nPID|||6';
  expect(listFields(message, 'PID', 3)).toEqual([['4', '', 'N'], ['5', '', 'H'], ['6']]);
  expect(listFields(message, 'PID', 5)).toEqual([['X', 'Y']]);
  expect(listFields(message, 'MRG', 1)).toEqual([]);
});

test('a field that is empty or cut off has no value', () => {
  expect(listFields('PID|1|…||x', 'PID', 2)).toEqual([]);
  expect(listFields('PID|1', 'PID', 9)).toEqual([]);
});
