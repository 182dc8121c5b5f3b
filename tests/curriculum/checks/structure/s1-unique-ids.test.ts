import { expect, test } from 'vitest';
import { uniqueIds } from '../../../../src/curriculum/checks/structure/s1-unique-ids.ts';
import {
  aCompetency,
  aDomain,
  aLesson,
  anItem,
  aPair,
  aTerm,
  glossaryOf,
  itemsFile,
  pairsOf,
  someEntries,
} from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

expectPair(uniqueIds, { fails: someEntries({ items: [itemsFile([anItem(), anItem()])] }), passes: someEntries() });

test('ids that are unique in their kind have no problem, also where two kinds share one', () => {
  expect(
    findings(uniqueIds, someEntries({ glossary: [glossaryOf([aTerm({ id: 'hosts-in-a-22' }), aTerm()])] })),
  ).toEqual([]);
});

test('an item id used in another file is told with both files', () => {
  const items = [itemsFile([anItem()]), itemsFile([anItem()], 'it/storage')];
  expect(findings(uniqueIds, someEntries({ items }))).toEqual([
    {
      file: 'content/items/it/storage.yaml',
      id: 'hosts-in-a-22',
      wrong: 'The item id “hosts-in-a-22” is also used in content/items/it/networking.yaml.',
      advice: 'Give one of the two another id; ids are unique among all items, and the older one keeps its own.',
    },
  ]);
});

test('a retired item keeps its id', () => {
  const items = [itemsFile([anItem({ retired: true }), anItem()])];
  expect(findings(uniqueIds, someEntries({ items }))).toMatchObject([{ id: 'hosts-in-a-22' }]);
});

test('lessons, competencies, outcomes and terms are told too', () => {
  const problems = findings(
    uniqueIds,
    someEntries({
      lessons: [aLesson(), aLesson({ entry: 'dicom/20-addresses' })],
      domains: [
        aDomain('it', 1, [aCompetency('networking', 'plan-addresses')]),
        aDomain('dicom', 2, [aCompetency('networking', 'plan-addresses')]),
      ],
      glossary: [glossaryOf([aTerm()]), glossaryOf([aTerm()], 'dicom')],
    }),
  );
  expect(problems.map(({ file, id, wrong }) => `${file} ${id}: ${wrong.split(' ')[1]}`)).toEqual([
    'content/lessons/dicom/20-addresses.mdx addresses: lesson',
    'content/domains/dicom.yaml networking: competency',
    'content/domains/dicom.yaml plan-addresses: outcome',
    'content/domains/dicom.yaml networking-second: outcome',
    'content/domains/dicom.yaml networking-third: outcome',
    'content/glossary/dicom.yaml subnet: term',
  ]);
});

test('a pair keeps its id to itself, whatever its domain', () => {
  const pairs = [pairsOf([aPair()]), pairsOf([aPair()], 'dicom')];
  expect(findings(uniqueIds, someEntries({ pairs }))).toMatchObject([
    { file: 'content/pairs/dicom.yaml', id: 'block-and-hosts' },
  ]);
});
