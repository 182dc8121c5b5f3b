import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawForm } from '../../../src/engine/exam/form.ts';
import { largestHonestForm } from '../../../src/engine/exam/lengths.ts';
import { history, plainBank, sections, tangledBank } from './build.ts';

test('a bank that is large enough can fill every length', () => {
  const forms = largestHonestForm({ sections, candidates: plainBank(30), lengths: [10, 25, 50, 100] });
  expect(forms).toEqual({ lengths: [10, 25, 50, 100], largest: 100, missing: [] });
});

test('a bank that is too small says what is missing, and how long a form it can fill', () => {
  const forms = largestHonestForm({ sections, candidates: plainBank(10), lengths: [100, 10, 25, 50] });
  expect(forms).toEqual({
    lengths: [10, 25],
    // 34 would ask for 21 of the 20 of the heaviest section.
    largest: 33,
    missing: [
      { section: 'networks', wanted: 60, got: 20 },
      { section: 'archives', wanted: 30, got: 10 },
    ],
  });
});

test('without candidates there is no honest form', () => {
  expect(largestHonestForm({ sections, candidates: [], lengths: [10] })).toMatchObject({ lengths: [], largest: 0 });
});

test('retired items fill nothing', () => {
  const candidates = plainBank(30, { retired: true });
  expect(largestHonestForm({ sections, candidates, lengths: [10] }).largest).toBe(0);
});

test('what is promised is drawn, whatever the seed, the history and the clashes', () => {
  fc.assert(
    fc.property(tangledBank, fc.nat(2 ** 32 - 1), history, (candidates, seed, items) => {
      const lengths = [1, 2, 3, 4, 5, 6, 8, 10, 12];
      const honest = largestHonestForm({ sections, candidates, lengths });
      for (const count of [...honest.lengths, honest.largest]) {
        const form = drawForm({ sections, candidates, count, seed, items });
        expect(form.short).toEqual([]);
        expect(form.items.length).toBe(count);
      }
      expect(drawForm({ sections, candidates, count: 12, seed, items }).short).toEqual(honest.missing);
    }),
    { numRuns: 300 },
  );
});
