import { expect, test } from 'vitest';
import { checkAnswers } from '../../../src/curriculum/checks/answers.ts';
import type { Item } from '../../../src/schema/item.ts';
import { aMultipleChoice, anItem, itemsFile, someEntries } from '../build.ts';

const check = (item: Item) => checkAnswers(someEntries({ items: [itemsFile([item])] }));
const option = (id: string, text = `Choice ${id}`) => ({ id, text, rationale: `Why ${id}.` });

test('items whose keys are options and whose stems say how many have no problem', () => {
  expect(check(anItem())).toEqual([]);
  expect(check(aMultipleChoice())).toEqual([]);
  expect(check(aMultipleChoice({ stem: 'Which hold? Select all that apply.' }))).toEqual([]);
});

test('a key that is no option is told with those that are', () => {
  expect(check(anItem({ answer: 'd' }))).toEqual([
    {
      file: 'content/items/it/networking.yaml',
      id: 'hosts-in-a-22',
      severity: 'error',
      wrong: 'The answer “d” is not an option.',
      advice: 'Use one of: a, b, c.',
    },
  ]);
});

test('two options with the same id are told', () => {
  expect(check(anItem({ options: [option('a'), option('b'), option('b', 'Else')] }))).toMatchObject([
    { wrong: 'Two options have the same id (a, b, b).', advice: 'Give each option its own id.' },
  ]);
});

test('two options that say the same are told, whatever their capitals and marks', () => {
  const options = [option('a', 'The  `Archive`'), option('b', 'the archive'), option('c')];
  expect(check(anItem({ options }))).toMatchObject([
    { wrong: 'Two options say the same.', advice: 'Write options that differ in meaning.' },
  ]);
});

test('an option named twice in the answer is told', () => {
  expect(check(aMultipleChoice({ answer: ['a', 'a'] }))).toMatchObject([
    { wrong: 'The answer names an option twice.', advice: 'Name each right option once.' },
  ]);
});

test('an item of which every option is right is told', () => {
  expect(check(aMultipleChoice({ answer: ['a', 'b', 'c'], stem: 'Which? Choose three.' }))).toMatchObject([
    { wrong: 'Every option is right.', advice: 'Leave at least one option that is not.' },
  ]);
});

test('a stem that does not say how many to choose, or says another number, is told', () => {
  for (const stem of ['Which of these hold?', 'Which of these hold? Choose three.'])
    expect(check(aMultipleChoice({ stem }))).toMatchObject([
      {
        wrong: 'The stem does not say how many options to choose.',
        advice: 'End it with “Choose two.” or “Select all that apply.”',
      },
    ]);
});
