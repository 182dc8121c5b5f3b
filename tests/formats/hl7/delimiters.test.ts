import { expect, test } from 'vitest';
import { readDelimiters } from '../../../src/formats/hl7/delimiters.ts';
import { usualDelimiters } from '../../../src/formats/hl7/message.ts';

const read = (text: string) => readDelimiters([{ text, start: 10, end: 10 + text.length }]);

test('without a header the usual ones are meant', () => {
  expect(read('PID#1')).toEqual({ delimiters: usualDelimiters, warnings: [] });
});

test('a batch or a file declares them in its own header', () => {
  expect(read('BHS#*!/@#A').delimiters.component).toBe('*');
  expect(read('FHS#*!/@#A').delimiters.subcomponent).toBe('@');
});

test('one that is not declared is empty, and the place is warned of', () => {
  const { delimiters, warnings } = read('MSH|^~|A');
  expect(delimiters).toMatchObject({ component: '^', repetition: '~', escape: '', subcomponent: '' });
  expect(warnings).toMatchObject([{ start: 13, end: 16 }]);
});
