import { expect, test } from 'vitest';
import { outcomes } from '../../../../src/curriculum/checks/structure/s3-outcomes.ts';
import { aLesson, anItem, itemsFile, someEntries } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

expectPair(outcomes, {
  fails: someEntries({ items: [itemsFile([anItem({ outcome: 'size-an-archive' })])] }),
  passes: someEntries(),
});

test('items and lessons that name outcomes of their own competency have no problem', () => {
  const lesson = aLesson({ competencies: ['networking', 'storage'], outcomes: ['plan-addresses', 'size-an-archive'] });
  expect(findings(outcomes, someEntries({ lessons: [lesson] }))).toEqual([]);
});

test('an item that tests the outcome of another competency is told with those it may test', () => {
  const items = [itemsFile([anItem({ outcome: 'size-an-archive' })])];
  expect(findings(outcomes, someEntries({ items }))).toEqual([
    {
      file: 'content/items/it/networking.yaml',
      id: 'hosts-in-a-22',
      wrong: '“size-an-archive” is not an outcome of networking.',
      advice: 'Use one of: plan-addresses, networking-second, networking-third.',
    },
  ]);
});

test('a lesson that names an outcome which none of its competencies has is told', () => {
  const lessons = [aLesson({ outcomes: ['plan-addresses', 'size-an-archive'] })];
  expect(findings(outcomes, someEntries({ lessons }))).toEqual([
    {
      file: 'content/lessons/it/10-addresses.mdx',
      id: 'addresses',
      wrong: '“size-an-archive” is not an outcome of networking.',
      advice: 'Use some of: plan-addresses, networking-second, networking-third; or name the competency that has it.',
    },
  ]);
});

test('of a file at the wrong place only the place is told, by another rule', () => {
  const items = [itemsFile([anItem({ outcome: 'nowhere' })], 'dicom/networking')];
  expect(findings(outcomes, someEntries({ items }))).toEqual([]);
});
