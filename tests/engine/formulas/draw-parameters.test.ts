import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawParameters, listValues } from '../../../src/engine/formulas/draw-parameters.ts';

const parameters = { studies: { from: 100, to: 2000, step: 10 }, bits: [8, 10, 12, 16], rate: [100] };

test('a range is listed in steps, both ends included, without noise', () => {
  expect(listValues({ from: 0.1, to: 0.5, step: 0.1 })).toEqual([0.1, 0.2, 0.3, 0.4, 0.5]);
  expect(listValues({ from: 1, to: 10, step: 4 })).toEqual([1, 5, 9]);
  expect(listValues({ from: 5, to: 5, step: 1 })).toEqual([5]);
  expect(listValues({ from: 6, to: 5, step: 1 })).toEqual([]);
});

test('the draw of seed 42 never changes', () => {
  expect(drawParameters(parameters, 42)).toEqual({ bits: 8, rate: 100, studies: 1350 });
});

test('what is drawn is one of the values, the same for the same seed', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const drawn = drawParameters(parameters, seed);
      expect(listValues(parameters.studies)).toContain(drawn['studies']);
      expect(parameters.bits).toContain(drawn['bits']);
      expect(drawn['rate']).toBe(100);
      expect(drawParameters(parameters, seed)).toEqual(drawn);
    }),
  );
});

test('a parameter is drawn by its name, whatever stands beside it', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const { studies, bits } = parameters;
      expect(drawParameters({ bits, studies }, seed)['studies']).toBe(drawParameters({ studies }, seed)['studies']);
    }),
  );
});

test('every value is drawn about as often as any other', () => {
  const counts = new Map<number, number>();
  for (let seed = 0; seed < 4000; seed++) {
    const bits = drawParameters(parameters, seed)['bits'] ?? NaN;
    counts.set(bits, (counts.get(bits) ?? 0) + 1);
  }
  expect(counts.size).toBe(4);
  expect(Math.min(...counts.values())).toBeGreaterThan(850);
});

test('two parameters of the same values do not move together', () => {
  const seeds = Array.from({ length: 400 }, (_, seed) => seed);
  const same = seeds.filter((seed) => {
    const { first, second } = drawParameters({ first: [1, 2, 3, 4], second: [1, 2, 3, 4] }, seed);
    return first === second;
  });
  expect(same.length).toBeGreaterThan(60);
  expect(same.length).toBeLessThan(140);
});
