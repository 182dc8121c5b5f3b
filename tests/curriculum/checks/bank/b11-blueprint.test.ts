import { expect, test } from 'vitest';
import { blueprint } from '../../../../src/curriculum/checks/bank/b11-blueprint.ts';
import type { Entries } from '../../../../src/curriculum/entry.ts';
import { aCertification, anItem, aSection, entriesOf, itemsFile, someEntries } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

const outcomes = ['plan-addresses', 'networking-second', 'networking-third'];
/** So many items of the first outcome, and so many of each other. */
const items = (first: number, each: number) =>
  [first, each, each].flatMap((count, o) =>
    Array.from({ length: count }, (_, i) => anItem({ id: `item-${o}-${i}`, outcome: outcomes[o] ?? '' })),
  );
const told = (entries: Entries) => findings(blueprint, entries).filter(({ severity }) => severity !== 'note');
const withoutOutlines = (...all: Parameters<typeof entriesOf>) => ({ ...entriesOf(...all), certifications: [] });
const outlined = (total: number, ...sections: ReturnType<typeof aSection>[]) => [
  aCertification('cpsa', { papers: [{ id: 'exam', title: 'The exam', total, sections }] }),
];

expectPair(blueprint, { fails: withoutOutlines(...items(5, 2)), passes: withoutOutlines(...items(6, 2)) });

test('a competency that is taught and hardly tested is told, and retired items do not count', () => {
  const retired = anItem({ id: 'old', retired: true });
  expect(told(withoutOutlines(...items(5, 2), retired))).toEqual([
    {
      file: 'content/items/it/networking.yaml',
      wrong: 'networking is taught and has 9 items.',
      advice: 'Write at least 10.',
    },
  ]);
  expect(told(someEntries({ items: [], certifications: [] }))).toMatchObject([
    { file: 'content/items/it/networking.yaml', wrong: 'networking is taught and has 0 items.' },
  ]);
});

test('an outcome of such a competency that is hardly tested is told', () => {
  expect(told(withoutOutlines(...items(9, 1)))).toEqual(
    ['networking-second', 'networking-third'].map((outcome) => ({
      file: 'content/items/it/networking.yaml',
      wrong: `The outcome ${outcome} of networking is tested by 1 items.`,
      advice: 'Write at least 2.',
    })),
  );
});

test('a competency that is not taught needs no items', () => {
  expect(findings(blueprint, { ...withoutOutlines(), lessons: [] })).toEqual([]);
});

test('weights that are counts must be what a form gets', () => {
  const certifications = outlined(100, aSection('net', 60, 'networking'), aSection('store', 30, 'storage'));
  expect(told({ ...entriesOf(...items(6, 2)), certifications })).toMatchObject([
    {
      file: 'content/certifications/cpsa.yaml',
      id: 'exam',
      wrong: 'A form of 100 items has 67 of net, and the outline 60.',
    },
    { wrong: 'A form of 100 items has 33 of store, and the outline 30.' },
  ]);
  const certain = outlined(90, aSection('net', 60, 'networking'), aSection('store', 30, 'storage'));
  expect(told({ ...entriesOf(...items(6, 2)), certifications: certain })).toEqual([]);
});

test('a section far from its weight is only told, unless three forms can be filled', () => {
  const notes = (total: number) =>
    findings(blueprint, {
      ...someEntries({ items: [itemsFile(items(9, 2)), itemsFile([anItem({ id: 'disk' })], 'it/storage')] }),
      certifications: outlined(
        total,
        aSection('net', total / 2, 'networking'),
        aSection('store', total / 2, 'storage'),
      ),
    });
  expect(notes(100)).toEqual([
    {
      file: 'content/certifications/cpsa.yaml',
      id: 'exam',
      severity: 'note',
      wrong: 'net has 13 of the 14 items for this paper, 93 %, and weighs 50 %.',
      advice: 'Write items of the other sections.',
    },
    {
      file: 'content/certifications/cpsa.yaml',
      id: 'exam',
      severity: 'note',
      wrong: 'store has 1 of the 14 items for this paper, 7 %, and weighs 50 %.',
      advice: 'Write items of storage: 150 fill three forms.',
    },
  ]);
  expect(notes(8)).toHaveLength(1);
});
