import { expect, test } from 'vitest';
import { oneKeyRule } from '../../../../src/curriculum/checks/item/one-key-rule.ts';
import { aMultipleChoice, anItem, entriesOf } from '../../build.ts';
import { findings } from '../../pair.ts';

const quoting = oneKeyRule({
  id: 'I0',
  sentence: 'Nothing is said.',
  severity: 'note',
  advice: 'Say nothing.',
  find: ({ key, distractors, options }) => [{ wrong: [key, ...distractors, ...options].join(' ') }],
});

test('the key stands apart from the distractors, and all options are in their order', () => {
  expect(findings(quoting, entriesOf(anItem()))).toMatchObject([
    { id: 'hosts-in-a-22', wrong: '1022 510 1024 510 1022 1024' },
  ]);
});

test('items of several keys are left in peace', () => {
  expect(findings(quoting, entriesOf(aMultipleChoice()))).toEqual([]);
});

test('an answer that no option has is no matter of wording', () => {
  expect(findings(quoting, entriesOf(anItem({ answer: 'z' })))).toEqual([]);
});
