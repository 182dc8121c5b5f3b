import { expect, test } from 'vitest';
import { checkWording } from '../../../src/curriculum/checks/wording.ts';
import type { Item } from '../../../src/schema/item.ts';
import { aMultipleChoice, anItem, itemsFile, someEntries } from '../build.ts';

const check = (item: Item) => checkWording(someEntries({ items: [itemsFile([item])] }));
const broken = (item: Item) => check(item).map(({ wrong }) => /rule (I\d+)/.exec(wrong)?.[1]);
const [a, b] = anItem().options;
const withOption = (text: string, rationale = 'A reason of its own.') =>
  anItem({ options: [...(a && b ? [a, b] : []), { id: 'c', text, rationale }] });

test('items that are worded well have no problem', () => {
  expect(check(anItem())).toEqual([]);
  expect(check(aMultipleChoice())).toEqual([]);
});

test('an option that combines others breaks I3', () => {
  expect(check(withOption('All of the above'))).toEqual([
    {
      file: 'content/items/it/networking.yaml',
      id: 'hosts-in-a-22',
      severity: 'error',
      wrong: 'An option combines others: “All of the above” (rule I3).',
      advice: 'Write a choice of its own, or use multiple-choice.',
    },
  ]);
  expect(
    ['None of these options', 'both a and b', 'Neither of the above'].map((text) => broken(withOption(text))),
  ).toEqual([['I3'], ['I3'], ['I3']]);
  expect(broken(withOption('Both archives and all of their disks'))).toEqual([]);
});

test('a stem that asks for the exception without emphasis breaks I5', () => {
  expect(broken(anItem({ stem: 'Which of these is not a host?' }))).toEqual(['I5']);
  expect(check(anItem({ stem: 'It is up. Which service is least needed?' }))).toMatchObject([
    {
      wrong: 'The stem asks for the exception without emphasis: “Which service is least needed?” (rule I5).',
      advice: 'Ask for what is so; or print the negative word in **bold**.',
    },
  ]);
  expect(broken(anItem({ stem: 'Which of these is **not** a host?' }))).toEqual([]);
  expect(broken(anItem({ stem: 'The archive did not answer what it was asked. Why?' }))).toEqual([]);
});

test('a stem that neither asks nor is left open breaks I16', () => {
  expect(broken(anItem({ stem: 'The archive is full.' }))).toEqual(['I16']);
  for (const stem of [
    'The archive is:',
    'The archive is …',
    'Which? Choose two.',
    'What is `x`? Select all that apply.',
  ])
    expect(broken(anItem({ stem }))).toEqual([]);
});

test('what speaks of an option by its place breaks I23', () => {
  expect(broken(anItem({ stem: 'Why is option B wrong?' }))).toEqual(['I23']);
  expect(broken(withOption('Else', 'Unlike the first option, it holds.'))).toEqual(['I23']);
  expect(broken(withOption('Else', 'It is an option a hospital may choose.'))).toEqual([]);
});

test('two rationales that are the same break I24', () => {
  expect(check(withOption('Else', a?.rationale))).toMatchObject([
    { wrong: `Two rationales are the same: “${a?.rationale}” (rule I24).`, advice: expect.stringContaining('why') },
  ]);
});

test('an item that breaks several rules is told of each', () => {
  expect(broken({ ...withOption('None of the above', 'Why so.'), stem: 'Option A is right.' })).toEqual([
    'I3',
    'I16',
    'I23',
  ]);
});

test('a rule that an item breaks on purpose is silent, and no other', () => {
  const silence = [{ rule: 'I3', because: 'The standard words it so.' }];
  expect(broken({ ...withOption('None of the above'), silence })).toEqual([]);
  expect(broken({ ...withOption('None of the above'), silence, stem: 'It is.' })).toEqual(['I16']);
});
