import { expect, test } from 'vitest';
import { listKeyTexts, listOffers, listTexts } from '../../src/curriculum/item-texts.ts';
import { aMultipleChoice } from './build.ts';
import { aCalculation, aHotspot, aMatching, aNumeric, anOrdering } from './items.ts';

test('what is offered is told apart into keys and distractors', () => {
  expect(listOffers(aMultipleChoice()).map(({ role }) => role)).toEqual(['key', 'key', 'distractor']);
  expect(listOffers(aHotspot()).map(({ role }) => role)).toEqual(['distractor', 'distractor', 'key']);
  expect(listKeyTexts(anOrdering())).toHaveLength(3);
  expect(listKeyTexts(aMatching())).toEqual(['2 hosts', '254 hosts']);
});

test('lefts and alternative texts are read too, and reasons are', () => {
  expect(listTexts(aMatching()).filter(({ role }) => role === 'prose')).toHaveLength(2);
  expect(listTexts(aHotspot())[0]).toEqual({ role: 'prose', text: aHotspot().alt });
  expect(listTexts(aNumeric()).map(({ role }) => role)).toEqual(['rationale', 'rationale']);
});

test('a calculation computes its own texts', () => {
  expect(listTexts(aCalculation())).toEqual([]);
});
