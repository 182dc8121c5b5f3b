import { expect, test } from 'vitest';
import { join } from '../../../src/curriculum/join.ts';
import { measureClaims } from '../../../src/curriculum/report/claims.ts';
import { measureCoverage } from '../../../src/curriculum/report/coverage.ts';
import { listGaps } from '../../../src/curriculum/report/gaps.ts';
import { makeReport } from '../../../src/curriculum/report/report.ts';
import { printReport } from '../../../src/tools/print-report.ts';
import { aLesson, aMultipleChoice, anItem, aTerm, glossaryOf, itemsFile, someEntries } from '../build.ts';

const content = someEntries({
  items: [
    itemsFile([
      anItem({ case: 'a-case' }),
      aMultipleChoice({ id: 'small-blocks', level: 'recall', case: 'a-case' }),
      anItem({ id: 'old', retired: true }),
    ]),
  ],
});
const report = makeReport(content, join(content), []);

test('coverage counts lessons, items by type and level, and cases, of those still asked', () => {
  expect(measureCoverage(join(content))).toMatchObject([
    {
      id: 'it',
      lessons: 1,
      items: 2,
      types: { 'single-choice': 1, 'multiple-choice': 1 },
      levels: { recall: 1, apply: 1, analyse: 0 },
      cases: 1,
      competencies: [
        { id: 'networking', lessons: 1, items: 2, outcomes: [{ id: 'plan-addresses', lessons: 1, items: 2 }, {}, {}] },
        { id: 'storage', lessons: 0, items: 0 },
      ],
    },
  ]);
});

test('what has no lesson, no items or too few items of an outcome is a gap', () => {
  expect(listGaps(measureCoverage(join(content))).map(({ title, missing }) => [title, missing])).toEqual([
    ['About networking', '2 of 3 outcomes with fewer than 2 items'],
    ['About storage', 'no lesson, no items'],
  ]);
});

test('claims are counted by kind, and the places that hold one', () => {
  const said = someEntries({
    lessons: [aLesson({ body: 'A slice has 512 × 512 × 2 = 524,288 bytes.' })],
    glossary: [],
  });
  const { kinds, places } = measureClaims(said);
  expect(kinds.find(({ rule }) => rule === 'F10')).toEqual({ rule: 'F10', judges: 'calculations', claims: 1 });
  expect(places).toContainEqual({ of: 'lesson', all: 1, checked: 1 });
  expect(places).toContainEqual({ of: 'item', all: 2, checked: 0 });
});

test('a report is as of the newest review, and the same for the same content', () => {
  expect(report.reviews).toEqual({ oldest: '2026-11-21', newest: '2026-11-21', items: 2 });
  expect(makeReport(content, join(content), [])).toEqual(report);
});

test('rules that were broken on purpose are counted', () => {
  const silence = [{ rule: 'I10', because: 'The standard has no other word for it.' }];
  const silenced = someEntries({ items: [itemsFile([anItem({ silence })])] });
  expect(makeReport(silenced, join(silenced), []).silenced).toEqual([{ rule: 'I10', times: 1 }]);
});

test('what is used before it is taught is listed, and told in a terminal', () => {
  const early = someEntries({
    lessons: [aLesson({ body: 'A subnet is here.' }), aLesson({ entry: 'it/20-subnets', body: '' })],
    glossary: [glossaryOf([aTerm({ lesson: 'subnets' })])],
  });
  const made = makeReport(early, join(early), []);
  expect(made.earlyTerms).toMatchObject([{ term: 'subnet', lessons: ['addresses'], knownFrom: 'subnets' }]);
  expect(printReport(made)).toContain('  it  subnet, only linked in addresses; taught in subnets');
});

test('for a terminal it is lines with the figures', () => {
  expect(printReport(report)).toMatch(/Guessability[\s\S]*1\/2 {2}1 {2}2 {2}1 {2}Domain it[\s\S]*not yet complete: 2/);
});
