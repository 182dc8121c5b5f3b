import { expect, test } from 'vitest';
import { checkContent } from '../../src/curriculum/check.ts';
import { factRule } from '../../src/curriculum/claim.ts';
import { itemRule } from '../../src/curriculum/rule.ts';
import { anItem, entriesOf } from './build.ts';
import { given } from './pair.ts';

const warns = itemRule({
  id: 'I99',
  sentence: 'No stem asks how many.',
  severity: 'warning',
  advice: 'Ask something else.',
  find: ({ item }) => (/How many/.test(item.stem) ? [{ text: item.stem, wrong: 'It asks how many.' }] : []),
});
const judges = factRule({
  id: 'F99',
  sentence: 'Every number is 1022.',
  advice: 'Write 1022.',
  judges: 'numbers',
  read: ({ text }) =>
    [...text.matchAll(/\b\d{4}\b/g)].map(([text]) =>
      text === '1022' ? { text } : { text, wrong: `“${text}” is not.` },
    ),
});
const check = (item: ReturnType<typeof anItem>, rule = warns) => checkContent(entriesOf(item), given, [rule]);

test('a problem carries its rule, severity and advice', () => {
  expect(check(anItem())).toEqual([
    {
      file: 'content/items/it/networking.yaml',
      id: 'hosts-in-a-22',
      rule: 'I99',
      severity: 'warning',
      text: 'How many addresses can its hosts use?',
      wrong: 'It asks how many.',
      advice: 'Ask something else.',
    },
  ]);
});

test('a warning that an item silences with a reason is not told; another rule is', () => {
  expect(check(anItem({ silence: [{ rule: 'I99', because: 'The standard counts so.' }] }))).toEqual([]);
  expect(check(anItem({ silence: [{ rule: 'I98', because: 'No such rule is asked.' }] }))).toHaveLength(1);
});

test('an error cannot be silenced', () => {
  const strict = { ...warns, severity: 'error' as const };
  const item = anItem({ silence: [{ rule: 'I99', because: 'I would rather not.' }] });
  expect(check(item, strict).map(({ rule }) => rule)).toEqual(['I99', 'S9']);
});

test('a silence of something that is not broken is a problem of its own', () => {
  const item = anItem({ stem: 'Which of these fit?', silence: [{ rule: 'I99', because: 'It was once.' }] });
  expect(check(item)).toMatchObject([
    { rule: 'S9', severity: 'error', wrong: 'It silences I99, which it does not break.' },
  ]);
});

test('what is wrong on purpose passes, and must be wrong', () => {
  const mark = (text: string) => [{ rule: 'F99', text, because: 'The learner is to find it.' }];
  expect(check(anItem(), judges)).toMatchObject([{ wrong: '“1024” is not.' }]);
  expect(check(anItem({ 'wrong-on-purpose': mark('1024') }), judges)).toEqual([]);
  expect(check(anItem({ 'wrong-on-purpose': [...mark('1024'), ...mark('1022')] }), judges)).toMatchObject([
    { rule: 'S9', text: '1022', wrong: '“1022” is marked as wrong on purpose (F99), and is right.' },
  ]);
});

test('a mark on one item says nothing for another', () => {
  const marked = anItem({ 'wrong-on-purpose': [{ rule: 'F99', text: '1024', because: 'On purpose.' }] });
  expect(checkContent(entriesOf(marked, anItem({ id: 'other' })), given, [judges])).toMatchObject([{ id: 'other' }]);
});
