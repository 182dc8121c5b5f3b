import { expect, test } from 'vitest';
import { optionIds } from '../../../../src/curriculum/checks/item/i27-ids.ts';
import { aMultipleChoice, anItem, entriesOf } from '../../build.ts';
import { aHotspot, aMatching, anOrdering } from '../../items.ts';
import { expectPair, findings } from '../../pair.ts';

const option = (id: string) => ({ id, text: `Choice ${id}`, rationale: `Why ${id}.` });

expectPair(optionIds, {
  fails: entriesOf(anItem({ options: [option('a'), option('b'), option('b')] })),
  passes: entriesOf(anItem(), aMultipleChoice({ id: 'another' })),
});

test('two options with the same id are told', () => {
  const options = [option('a'), option('b'), option('b')];
  expect(findings(optionIds, entriesOf(anItem({ options })))).toMatchObject([
    { wrong: 'Two options have the same id (a, b, b).', advice: 'Give each option its own id.' },
  ]);
});

test('a key that is no option is told with those that are', () => {
  expect(findings(optionIds, entriesOf(anItem({ answer: 'd' })))).toEqual([
    {
      file: 'content/items/it/networking.yaml',
      id: 'hosts-in-a-22',
      wrong: 'The answer “d” is not an option.',
      advice: 'Use one of: a, b, c.',
    },
  ]);
});

test('an option named twice in the answer is told', () => {
  expect(findings(optionIds, entriesOf(aMultipleChoice({ answer: ['a', 'a'] })))).toMatchObject([
    { wrong: 'The answer names an option twice.', advice: 'Name each right option once.' },
  ]);
});

test('an id that is a number reads as a place', () => {
  const options = [option('a'), option('b'), option('3')];
  expect(findings(optionIds, entriesOf(anItem({ options })))).toMatchObject([
    { wrong: expect.stringContaining('“3”') },
  ]);
});

test('steps, pairs with distractors, and regions have ids of their own too', () => {
  const [step, ...steps] = anOrdering().steps;
  if (!step) throw new Error('The item has steps.');
  const twice = anOrdering({ steps: [step, ...steps, step] });
  const shared = aMatching({ distractors: aMatching().distractors.map((one) => ({ ...one, id: 'small' })) });
  for (const item of [twice, shared])
    expect(findings(optionIds, entriesOf(item))[0]?.wrong).toContain('have the same id');
});

test('the answer of a hotspot is among its regions', () => {
  expect(findings(optionIds, entriesOf(aHotspot({ answer: ['fourth'] })))).toMatchObject([
    { wrong: 'The answer “fourth” is not an option.' },
  ]);
});
