import { Window } from 'happy-dom';
import { h, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { OrderingItem } from '../../../src/engine/bank.ts';
import { Ordering } from '../../../src/islands/items/Ordering.tsx';

afterEach(() => vi.unstubAllGlobals());

const step = (id: string) => ({ id, text: `Step ${id}`, rationale: `Because of ${id}.` });
const item = {
  id: 'an-ordering',
  type: 'ordering',
  keys: ['a', 'b', 'c'],
  steps: ['a', 'b', 'c'].map(step),
} as unknown as OrderingItem;

function show(response: string[] | undefined, isAnswered: boolean): string[] {
  const window = new Window();
  const { document } = window;
  vi.stubGlobal('document', document);
  vi.stubGlobal('requestAnimationFrame', window.requestAnimationFrame.bind(window));
  vi.stubGlobal('cancelAnimationFrame', window.cancelAnimationFrame.bind(window));
  const root = document.createElement('div') as unknown as HTMLElement;
  render(h(Ordering, { item, order: ['c', 'a', 'b'], response, isAnswered, isReady: true }), root);
  const steps = [...root.querySelectorAll('.step')].map(({ textContent }) => textContent ?? '');
  render(null, root); // else its reasons come after the test
  return steps;
}

test('steps stand as they were drawn, and as they were given', () => {
  expect(show(undefined, false)).toEqual(['Step c', 'Step a', 'Step b']);
  expect(show(['a', 'c', 'b'], true)).toEqual(['Step a', 'Step c', 'Step b']);
});

test('who gave no answer still sees the steps, and where each belongs', () => {
  expect(show([], true)).toEqual(['Step c', 'Step a', 'Step b']);
});
