import { expect, test } from 'vitest';
import type { HotspotItem, MatchingItem, NumericItem, OrderingItem } from '../../../src/engine/bank.ts';
import { describeResponse } from '../../../src/islands/progress/describe-response.ts';
import { aBankItem } from '../../engine/build.ts';

const { options: _, order: __, ...base } = aBankItem();

test('a choice is described by the texts of its options', () => {
  expect(describeResponse(aBankItem(), ['a', 'c'])).toBe('Option a; Option c');
});

test('an option that is gone is shown by its id, and nothing of a strange file is taken for HTML', () => {
  expect(describeResponse(aBankItem(), ['<img>'])).toBe('&lt;img>');
  expect(describeResponse(aBankItem(), [])).toBe('nothing');
});

test('an order is described by its steps', () => {
  const steps = ['x', 'y'].map((id) => ({ id, text: `Step ${id}` }));
  const item: OrderingItem = { ...base, type: 'ordering', steps, rationale: '' };
  expect(describeResponse(item, ['y', 'x'])).toBe('Step y → Step x');
});

test('pairs are described by both their sides, a distractor among them', () => {
  const item: MatchingItem = {
    ...base,
    type: 'matching',
    pairs: [{ id: 'a', left: '<b>Left</b>', right: 'R & D', rationale: '' }],
    distractors: [{ id: 'd', right: 'Stray', rationale: '' }],
  };
  expect(describeResponse(item, ['a=a'])).toBe('<b>Left</b> – R &amp; D');
  expect(describeResponse(item, ['a=d'])).toBe('<b>Left</b> – Stray');
  expect(describeResponse(item, ['a=gone'])).toBe('a=gone');
});

test('a number has its unit, a key its tolerance too, and what was no number stays as typed', () => {
  const item: NumericItem = { ...base, type: 'numeric', unit: 'MB', rationale: '', slips: [] };
  expect(describeResponse(item, ['1200'])).toBe('1,200 MB');
  expect(describeResponse(item, ['1.2', 'GB'])).toBe('1.2 GB');
  expect(describeResponse(item, ['1200', 'MB', '±2%'])).toBe('1,200 MB ±2%');
  expect(describeResponse(item, ['about <12'])).toBe('about &lt;12 MB');
});

test('regions are described by their labels', () => {
  const regions = [{ id: 'r', label: 'The tag', rationale: '', shape: { kind: 'circle', x: 1, y: 1, radius: 1 } }];
  const item = { ...base, type: 'hotspot', picture: { diagram: '', alt: '' }, regions } as HotspotItem;
  expect(describeResponse(item, ['r'])).toBe('The tag');
});
