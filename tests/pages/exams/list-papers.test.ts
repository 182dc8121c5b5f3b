import { expect, test } from 'vitest';
import { join } from '../../../src/curriculum/join.ts';
import { drawForm } from '../../../src/engine/exam/form.ts';
import { indexItem } from '../../../src/curriculum/bank.ts';
import { listPapers } from '../../../src/pages/exams/_list-papers.ts';
import type { Certification } from '../../../src/schema/certification.ts';
import { aCertification, anItem, aSection, itemsFile, someEntries } from '../../curriculum/build.ts';

type Paper = Certification['papers'][number];

const sections = [aSection('net', 60, 'networking'), aSection('store', 40, 'storage')];
const ciip: Paper['examForm'] = { items: 130, trial: 40, minutes: 170, basis: 'secondary' };
const items = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, i) => anItem({ id: `${prefix}${i}` }));

/** The curriculum with these papers, and so many items of each of its two competencies. */
function curriculum(networking: number, storage: number, ...forms: Paper['examForm'][]) {
  const papers = forms.map((examForm, i): Paper => {
    const paper = { id: `p${i}`, title: `Paper ${i}`, total: 100, sections };
    return examForm ? { ...paper, examForm } : paper;
  });
  return join(
    someEntries({
      items: [itemsFile(items('n', networking), 'it/networking'), itemsFile(items('s', storage), 'it/storage')],
      certifications: [aCertification('ciip', { papers })],
    }),
  );
}

test('a bank that is large enough offers the whole form, shorter ones, and the items on trial', () => {
  const [listed] = listPapers(curriculum(102, 68, ciip));
  expect(listed?.paper).toMatchObject({ lengths: [10, 25, 50, 130], items: 130, trial: 40, pace: { ms: 60_000 } });
  expect(listed?.missing).toEqual([]);
});

test('a form with items on trial has 130 that count and 40 that do not, both with the mix of the outline', () => {
  const whole = curriculum(102, 68, ciip);
  const candidates = [...whole.competencies.values()].flatMap((one) => one.items.map((item) => indexItem(item, one)));
  const { items: form, short } = drawForm({ sections, candidates, count: 130, trial: 40, seed: 1, items: {} });
  const count = (section: string, trial?: true) =>
    form.filter((one) => one.section === section && one.trial === trial).length;
  expect([count('net'), count('store'), count('net', true), count('store', true)]).toEqual([78, 52, 24, 16]);
  expect(short).toEqual([]);
});

test('one item short, and items on trial are not offered', () => {
  expect(listPapers(curriculum(102, 67, ciip))[0]?.paper).not.toHaveProperty('trial');
});

test('a bank that is too small offers the longest honest form and says what it lacks', () => {
  const [listed] = listPapers(curriculum(30, 12, ciip));
  expect(listed?.paper.lengths).toEqual([10, 25, 31]);
  expect(listed?.missing).toContainEqual({ section: 'Section store', wanted: 52, got: 12 });
});

test('a paper without a time of its own has its sister’s pace, and says whose; without a form there is no exam', () => {
  const sister: Paper['examForm'] = { items: 100, basis: 'estimated', sister: 'ciip/p0' };
  const [own, lent, ...others] = listPapers(curriculum(102, 68, ciip, sister, undefined));
  expect(own?.sisterTitle).toBeUndefined();
  expect(lent).toMatchObject({ sisterTitle: 'CIIP, Paper 0', paper: { pace: { ms: 60_000, basis: 'estimated' } } });
  expect(others).toEqual([]);
});
