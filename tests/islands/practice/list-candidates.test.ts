import { expect, test } from 'vitest';
import type { Filter, Known } from '../../../src/engine/filter.ts';
import { listCandidates } from '../../../src/islands/practice/list-candidates.ts';
import { anItem, noon } from '../../engine/build.ts';

const met = { attempts: 1, lastAt: noon, lastScore: 0, lastConfidence: 'sure' as const };
const items = [
  anItem({ id: 'open' }),
  anItem({ id: 'wrong', level: 'recall' }),
  anItem({ id: 'held', held: true }),
  anItem({ id: 'held-wrong', held: true }),
  anItem({ id: 'elsewhere', competency: 'storage' }),
];
const known: Known = { items: { wrong: met, 'held-wrong': met }, flagged: { wrong: true }, notes: {} };
const scopes = [{ id: 'domain:it', title: 'IT', group: 'Domains', competencies: ['networking'] }];

function list(scope: string, filter: Filter = {}): string[] {
  return listCandidates(items, { scope, filter }, scopes, known).map(({ id }) => id);
}

test('everything is all but what is held for exams', () => {
  expect(list('everything')).toEqual(['open', 'wrong', 'elsewhere']);
});

test('a scope holds the items of its competencies, and one that is not offered holds none', () => {
  expect(list('domain:it')).toEqual(['open', 'wrong']);
  expect(list('domain:magic')).toEqual([]);
});

test('what was missed comes with what was missed in exams, and can be narrowed', () => {
  expect(list('missed')).toEqual(['wrong', 'held-wrong']);
  expect(list('missed', { level: 'apply' })).toEqual(['held-wrong']);
  expect(list('missed', { state: 'flagged' })).toEqual(['wrong']);
});

test('one item can be practised by its id', () => {
  expect(list('item:elsewhere')).toEqual(['elsewhere']);
  expect(list('item:gone')).toEqual([]);
});
