import { expect, test } from 'vitest';
import { factsOfDeidentify, type BenchState } from '../../../src/formats/deidentify/facts.ts';
import { basic } from './open-samples.ts';

const target = { sample: 'us', name: 'name', x: 2, y: 2, width: 10, height: 5 };
const state: BenchState = {
  choice: basic,
  files: [{ sample: 'us', size: { width: 100, height: 50 } }],
  marks: [],
  targets: [target],
};
const blacken = (...regions: NonNullable<BenchState['choice']['regions']>[number][]) =>
  factsOfDeidentify({ ...state, choice: { ...basic, regions: { 0: regions.flat() } } });

test('options, keys, makers that are believed and marks are facts', () => {
  const choice = { ...basic, options: ['safe-private', 'uids'] as const, trusted: ['A MAKER'], keyOf: 'file' as const };
  expect(factsOfDeidentify({ ...state, choice, marks: [{ sample: 'us', path: '0019,1010' }] })).toEqual([
    'option safe-private',
    'option uids',
    'key file',
    'trusted A MAKER',
    'mark us 0019,1010',
  ]);
});

test('a text is covered when every pixel of it is, by one region or by several', () => {
  expect(blacken([{ x: 2, y: 2, width: 10, height: 5 }])).toContain('covered us name');
  expect(blacken([{ x: 2, y: 2, width: 9, height: 5 }])).not.toContain('covered us name');
  const halves = [
    { x: 0, y: 0, width: 7, height: 9 },
    { x: 6, y: 1, width: 9, height: 9 },
  ];
  expect(blacken(halves)).toContain('covered us name');
});

test('to blacken a third of the picture is too much', () => {
  expect(blacken([{ x: 0, y: 0, width: 100, height: 15 }])).not.toContain('blackened-much us');
  expect(blacken([{ x: 0, y: 0, width: 100, height: 16 }])).toContain('blackened-much us');
});
