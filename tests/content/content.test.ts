import { expect, test } from 'vitest';
import { listItems } from '../../src/curriculum/item-entry.ts';
import { formatProblem } from '../../src/curriculum/problem.ts';
import { judgeContent } from '../../src/tools/judge-content.ts';

const { entries, problems } = judgeContent(process.cwd());
const told = (asked: string) => problems.filter(({ severity }) => severity === asked).map(formatProblem);

test('no rule finds an error in the content', () => {
  expect(told('error')).toEqual([]);
});

test('no warning is left that nobody mended or silenced with a reason', () => {
  expect(told('warning')).toEqual([]);
});

test('all 8 domains and 95 competencies are there, each with three to six outcomes', () => {
  const competencies = entries.domains.flatMap(({ data }) => data.competencies);
  expect(entries.domains).toHaveLength(8);
  expect(competencies).toHaveLength(95);
});

test('all five certifications are there, with the papers and totals of their outlines', () => {
  const papers = entries.certifications.flatMap(({ id, data }) =>
    data.papers.map((paper) => `${id}/${paper.id} ${paper.total}`),
  );
  expect(papers.toSorted()).toEqual([
    'ciip/exam 130',
    'cpas/clinical 100',
    'cpas/technical 100',
    'cpia/exam 100',
    'cpsa/exam 100',
    'cpsm/exam 100',
  ]);
});

test('CPIA and CPSM are said to be succeeded', () => {
  const succeeded = entries.certifications.filter(({ data }) => data.status.standing === 'succeeded');
  expect(succeeded.map(({ id }) => id).toSorted()).toEqual(['cpia', 'cpsm']);
});

test('at least 16 lessons, 160 items with two or more of each type, and 150 terms', () => {
  const items = listItems(entries);
  expect(entries.lessons.length).toBeGreaterThanOrEqual(40);
  expect(items.length).toBeGreaterThanOrEqual(490);
  const counts = [...Map.groupBy(items, ({ item }) => item.type)].map(([type, of]) => [type, of.length]);
  expect(counts.filter(([, count]) => Number(count) >= 2).map(([type]) => type)).toHaveLength(7);
  expect(entries.glossary.flatMap(({ data }) => data.terms).length).toBeGreaterThanOrEqual(270);
});

test('at least 30 pairs that are easily mixed up in DICOM, and four in every other domain', () => {
  const counts = new Map(entries.pairs.map(({ id, data }) => [id, data.pairs.length]));
  for (const { id } of entries.domains) expect(counts.get(id) ?? 0).toBeGreaterThanOrEqual(id === 'dicom' ? 30 : 4);
});

test('every outcome of a competency that is taught is tested by an item', () => {
  const tested = new Set(listItems(entries).map(({ item }) => item.outcome));
  const taught = new Set(entries.lessons.flatMap(({ data }) => data.competencies));
  const untested = entries.domains
    .flatMap(({ data }) => data.competencies.filter(({ id }) => taught.has(id)))
    .flatMap(({ outcomes }) => outcomes.map(({ id }) => id))
    .filter((id) => !tested.has(id));
  expect(untested).toEqual([]);
});
