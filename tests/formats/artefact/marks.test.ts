import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMarks } from '../../../src/formats/artefact/marks.ts';

test('what stands between ⟦ and ⟧ is marked where it stands without them', () => {
  expect(readMarks('a ⟦b⟧ c ⟦d\ne⟧')).toEqual({
    text: 'a b c d\ne',
    marks: [
      { start: 2, end: 3 },
      { start: 6, end: 9 },
    ],
  });
});

test('line ends at the end go, and a bracket without its pair stays', () => {
  expect(readMarks('a ⟦b\n\n')).toEqual({ text: 'a ⟦b', marks: [] });
});

test('what was written is what is shown and its marks in brackets', () => {
  const part = fc.string({ unit: fc.constantFrom('a', '\n', '|', 'é') });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1 }), (parts) => {
      const written = `${parts.map((part, i) => (i % 2 === 1 ? `⟦${part}⟧` : part)).join('')}.`;
      const { text, marks } = readMarks(written);
      const again = marks
        .toReversed()
        .reduce(
          (shown, { start, end }) => `${shown.slice(0, start)}⟦${shown.slice(start, end)}⟧${shown.slice(end)}`,
          text,
        );
      expect(again).toBe(written);
    }),
  );
});
