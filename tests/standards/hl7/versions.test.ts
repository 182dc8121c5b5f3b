import { expect, test } from 'vitest';
import { isOlder, spanOf, tidy, versions } from '../../../src/standards/hl7/versions.ts';

test('the versions go from 2.1 to 2.7.1, the oldest first', () => {
  expect(versions).toEqual(['2.1', '2.2', '2.3', '2.3.1', '2.4', '2.5', '2.5.1', '2.6', '2.7', '2.7.1']);
  expect(isOlder('2.3.1', '2.4')).toBe(true);
  expect(isOlder('2.5.1', '2.5')).toBe(false);
  expect(isOlder('2.5', '2.5')).toBe(false);
});

test('a span is named by its ends', () => {
  expect(spanOf(['2.5', '2.5.1', '2.6'])).toBe('2.5 to 2.6');
  expect(spanOf(['2.3.1'])).toBe('2.3.1');
});

test('blanks are as in a sentence', () => {
  expect(tidy(' ADT/ACK -  Merge ')).toBe('ADT/ACK - Merge');
});
