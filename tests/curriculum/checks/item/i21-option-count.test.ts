import { expect, test } from 'vitest';
import { optionCount } from '../../../../src/curriculum/checks/item/i21-option-count.ts';
import { aMultipleChoice, anItem, entriesOf } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

const several = (given: Parameters<typeof aMultipleChoice>[0]) =>
  findings(optionCount, entriesOf(aMultipleChoice(given))).map(({ wrong, advice }) => [wrong, advice]);

expectPair(optionCount, {
  fails: entriesOf(aMultipleChoice({ stem: 'Which of these hold? Choose three.' })),
  passes: entriesOf(anItem(), aMultipleChoice({ stem: 'Which of these hold? Select all that apply.' })),
});

test('a stem that does not say how many to choose is told what to say', () => {
  for (const stem of ['Which of these hold?', 'Which of these hold? Choose three.'])
    expect(several({ stem })).toEqual([
      ['The stem does not say how many options to choose.', 'End it with “Choose two.” or “Select all that apply.”'],
    ]);
});

test('an item of which every option is right is told', () => {
  expect(several({ answer: ['a', 'b', 'c'], stem: 'Which? Choose three.' })).toEqual([
    ['Every option is right.', 'Leave at least one option that is not.'],
  ]);
});

test('a multiple choice with one key is told, though it is named twice', () => {
  expect(several({ answer: ['a', 'a'], stem: 'Which? Choose one.' })).toEqual([
    ['One option alone is right.', 'Make it single-choice, or find a second.'],
  ]);
});

test('a multiple choice does not ask for the answer', () => {
  expect(several({ stem: 'Select the best answer. Which hold? Choose two.' })).toMatchObject([
    [expect.stringContaining('asks for one answer'), expect.any(String)],
  ]);
});

test('a single choice does not ask for two', () => {
  expect(findings(optionCount, entriesOf(anItem({ stem: 'Which hold? Choose two.' })))).toMatchObject([
    { wrong: 'The stem asks for two, and one option is right.' },
  ]);
});

test('two options are too few, and six too many', () => {
  const option = (id: string) => ({ id, text: id, rationale: 'Why so.' });
  for (const ids of ['ab', 'abcdef'])
    expect(findings(optionCount, entriesOf(anItem({ options: [...ids].map(option) })))).toMatchObject([
      { wrong: `It has ${ids.length} options.` },
    ]);
});
