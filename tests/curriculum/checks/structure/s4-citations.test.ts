import { expect, test } from 'vitest';
import { citations } from '../../../../src/curriculum/checks/structure/s4-citations.ts';
import type { Citation } from '../../../../src/schema/fields.ts';
import { aLesson, anItem, aPair, aSymptom, atlasOf, itemsFile, pairsOf, someEntries } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

expectPair(citations, {
  fails: someEntries({ items: [itemsFile([anItem({ sources: [{ source: 'rfc-1122', at: '§9' }] })])] }),
  passes: someEntries(),
});

const aCase = (sources: Citation[]) => ({
  id: 'refused',
  file: 'content/cases/refused.yaml',
  body: '',
  data: { title: 'X', situation: 'X', kind: 'log' as const, artefact: 'X', from: 'X', sources },
});

test('what is described and listed can be cited', () => {
  expect(findings(citations, someEntries({ cases: [aCase([{ source: 'rfc-1122', at: '§3.2.1.3' }])] }))).toEqual([]);
});

test('a source that is not described is told where it is cited', () => {
  const sources = [{ source: 'rfc-9999', at: '§1' }];
  const problems = findings(
    citations,
    someEntries({
      lessons: [aLesson({ sources })],
      items: [itemsFile([anItem({ sources })])],
      cases: [aCase(sources)],
    }),
  );
  expect(problems.map(({ file, id }) => [file, id])).toEqual([
    ['content/lessons/it/10-addresses.mdx', 'addresses'],
    ['content/items/it/networking.yaml', 'hosts-in-a-22'],
    ['content/cases/refused.yaml', 'refused'],
  ]);
  expect(problems[0]).toMatchObject({
    wrong: 'There is no source “rfc-9999”.',
    advice: 'Describe it in content/sources/rfc-9999.yaml, or cite one that is there.',
  });
});

test('a place that the source does not list is told with those that it lists', () => {
  const item = anItem({ sources: [{ source: 'rfc-1122', at: '§9' }] });
  expect(findings(citations, someEntries({ items: [itemsFile([item])] }))).toEqual([
    {
      file: 'content/items/it/networking.yaml',
      id: 'hosts-in-a-22',
      wrong: 'content/sources/rfc-1122.yaml does not list the place “§9”.',
      advice: 'Look the place up, and list it there with its title; now listed: §3.2.1.3.',
    },
  ]);
});

test('a symptom cites as everything else does', () => {
  const atlas = atlasOf([aSymptom(), aSymptom({ id: 'slow', sources: [{ source: 'rfc-9999', at: '§1' }] })]);
  expect(findings(citations, someEntries({ atlas: [atlas] }))).toMatchObject([
    { file: 'content/atlas/it.yaml', id: 'slow', wrong: 'There is no source “rfc-9999”.' },
  ]);
});

test('a pair cites as everything else does', () => {
  const pairs = pairsOf([aPair(), aPair({ id: 'other', sources: [{ source: 'rfc-1122', at: '§9' }] })]);
  expect(findings(citations, someEntries({ pairs: [pairs] }))).toMatchObject([
    { file: 'content/pairs/it.yaml', id: 'other' },
  ]);
});
