import { expect, test } from 'vitest';
import { lay, type Span } from '../../../src/formats/artefact/lay.ts';

const text = 'abcdefghij';
const letters = (from: number, to: number) => text.slice(from, to);
const wrap = (spans: Span[]) => lay(spans, letters, (from, to) => `(${letters(from, to)})`);

test('what is between spans goes one way, what is within them the other', () => {
  const spans = [
    { start: 1, end: 3 },
    { start: 3, end: 4 },
    { start: 8, end: 10 },
  ];
  expect(wrap(spans)(0, 10)).toBe('a(bc)(d)efgh(ij)');
});

test('a span that reaches over an end of the run is cut there', () => {
  expect(wrap([{ start: 1, end: 6 }])(3, 9)).toBe('(def)ghi');
  expect(wrap([{ start: 4, end: 9 }])(0, 6)).toBe('abcd(ef)');
});

test('an empty span and one elsewhere leave nothing', () => {
  const spans = [
    { start: 2, end: 2 },
    { start: 8, end: 9 },
  ];
  expect(wrap(spans)(0, 5)).toBe('abcde');
});
