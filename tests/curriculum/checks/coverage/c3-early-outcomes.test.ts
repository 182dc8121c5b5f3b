import { expect, test } from 'vitest';
import { earlyOutcomes } from '../../../../src/curriculum/checks/coverage/c3-early-outcomes.ts';
import { aLesson, anItem, itemsFile, someEntries } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

const body = "<CheckYourself items={['about-the-second']} />";

/** Two lessons, the first of which has an item on the second outcome. */
const content = (first: string[], second: string[], check = body) =>
  someEntries({
    lessons: [
      aLesson({ entry: 'it/10-addresses', outcomes: first, body: check }),
      aLesson({ entry: 'it/20-routes', outcomes: second, body }),
    ],
    items: [itemsFile([anItem({ id: 'about-the-second', outcome: 'networking-second' })])],
  });

expectPair(earlyOutcomes, {
  fails: content(['plan-addresses'], ['networking-second']),
  passes: content(['plan-addresses', 'networking-second'], ['networking-third']),
});

test('the item and the lesson that teaches it first are told', () => {
  expect(findings(earlyOutcomes, content(['plan-addresses'], ['networking-second']))).toEqual([
    {
      file: 'content/lessons/it/10-addresses.mdx',
      id: 'addresses',
      text: 'about-the-second',
      wrong: 'The item “about-the-second” tests networking-second, which routes teaches first.',
    },
  ]);
});

test('what no lesson teaches is told wherever it is asked', () => {
  const found = findings(earlyOutcomes, content(['plan-addresses'], ['networking-third']));
  expect(found.map(({ id, wrong }) => [id, wrong.includes('which no lesson teaches')])).toEqual([
    ['addresses', true],
    ['routes', true],
  ]);
});

test('an item that is not there is another rule’s', () => {
  const missing = content(['plan-addresses'], ['networking-second'], "<CheckYourself items={['gone']} />");
  expect(findings(earlyOutcomes, missing)).toEqual([]);
});
