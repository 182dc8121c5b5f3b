import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Candidate } from '../../../src/engine/exam/blueprint.ts';
import { drawDiagnostic, weighCompetencies } from '../../../src/engine/plan/diagnostic.ts';
import { anItem } from '../build.ts';

const sections = [
  { id: 's1', weight: 50, competencies: ['a', 'b', 'c', 'd', 'e'] },
  { id: 's2', weight: 30, competencies: ['f', 'g', 'a'] },
  { id: 's3', weight: 20, competencies: ['h'] },
];

function bank(perCompetency: number): Candidate[] {
  return [...'abcdefgh', 'outside'].flatMap((competency) =>
    Array.from({ length: perCompetency }, (_, i): Candidate => ({
      ...anItem({
        id: `${competency}${i}`,
        competency,
        level: (['recall', 'apply', 'analyse'] as const)[i % 3] ?? 'apply',
      }),
      ...(i % 4 === 3 ? { held: true } : {}),
      ...(i % 5 === 4 ? { case: 'long' } : {}),
    })),
  );
}

const countBy = (items: readonly Candidate[], ids: readonly string[]) =>
  items.filter(({ competency }) => ids.includes(competency)).length;

test('fifteen minutes hold twelve items at the usual pace, and fifteen at a minute each', () => {
  expect(drawDiagnostic({ sections, candidates: bank(12), seed: 1 })).toHaveLength(12);
  expect(drawDiagnostic({ sections, candidates: bank(12), seed: 1, secondsPerItem: 60 })).toHaveLength(15);
});

test('whatever the seed: shares of the outline, no repeat, nothing held, no case, the middle level', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const drawn = drawDiagnostic({ sections, candidates: bank(12), secondsPerItem: 90, seed });
      expect(drawn).toHaveLength(10);
      expect(new Set(drawn.map(({ id }) => id)).size).toBe(10);
      expect(drawn.filter((item) => item.held || item.case || item.level !== 'apply')).toEqual([]);
      expect([countBy(drawn, [...'bcde']) >= 4, countBy(drawn, ['h']), countBy(drawn, ['outside'])]).toEqual([
        true,
        2,
        0,
      ]);
      expect(countBy(drawn, ['a'])).toBeGreaterThanOrEqual(1);
    }),
  );
});

test('a short look goes to the competencies of most weight', () => {
  const drawn = drawDiagnostic({ sections, candidates: bank(12), minutes: 4, secondsPerItem: 60, seed: 7 });
  expect(drawn.map(({ competency }) => competency)).toContain('a');
  expect(Object.fromEntries(weighCompetencies(sections))).toMatchObject({ a: 20, b: 10, f: 10, h: 20 });
});

test('what a section cannot fill goes to the others', () => {
  const candidates = bank(12).filter(({ competency }) => competency !== 'h');
  expect(drawDiagnostic({ sections, candidates, secondsPerItem: 90, seed: 3 })).toHaveLength(10);
});

test('no two items of which one gives the other away', () => {
  const candidates = [...'abcdefgh'].flatMap((competency) =>
    [0, 1, 2].map((i) => anItem({ id: `${competency}${i}`, competency, variants: competency })),
  );
  const drawn = drawDiagnostic({ sections, candidates, seed: 5 });
  expect(new Set(drawn.map(({ competency }) => competency)).size).toBe(drawn.length);
});

test('the same seed draws the same, and an empty bank nothing', () => {
  const draw = (seed: number) => drawDiagnostic({ sections, candidates: bank(12), seed }).map(({ id }) => id);
  expect(draw(4)).toEqual(draw(4));
  expect(draw(4)).not.toEqual(draw(5));
  expect(drawDiagnostic({ sections, candidates: [], seed: 1 })).toEqual([]);
});

test('competencies of which something is known come after the others', () => {
  const draw = (tried: string[]) =>
    drawDiagnostic({ sections, candidates: bank(12), tried, minutes: 6, secondsPerItem: 60, seed: 2 });
  expect(countBy(draw([]), ['a', 'b'])).toBe(2);
  expect(countBy(draw(['a', 'b']), ['a', 'b'])).toBe(0);
});
