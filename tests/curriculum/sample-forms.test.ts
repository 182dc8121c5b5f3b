import { expect, test } from 'vitest';
import { indexItem } from '../../src/curriculum/bank.ts';
import { join } from '../../src/curriculum/join.ts';
import { listSampleForms } from '../../src/curriculum/sample-forms.ts';
import { drawForm } from '../../src/engine/exam/form.ts';
import type { Certification } from '../../src/schema/certification.ts';
import { aCertification, anItem, aSection, itemsFile, someEntries, type SingleChoice } from './build.ts';

const items = (prefix: string, count: number, given: Partial<SingleChoice> = {}) =>
  Array.from({ length: count }, (_, i) => anItem({ id: `${prefix}-${i}`, ...given }));
const sections = [aSection('net', 50, 'networking'), aSection('store', 50, 'storage')];

/** Content with a paper of this total and these items of two competencies. */
function content(total: number, networking: SingleChoice[], storage: SingleChoice[] = [], given = {}) {
  const paper: Certification['papers'][number] = { id: 'exam', title: 'The exam', total, sections, ...given };
  return someEntries({
    items: [itemsFile(networking, 'it/networking'), itemsFile(storage, 'it/storage')],
    certifications: [aCertification('cpsa', { papers: [paper] })],
  });
}

/** The ids of each form of the paper. */
function draw(...given: Parameters<typeof content>): string[][] {
  const forms = listSampleForms(content(...given));
  for (const form of forms) expect(form).toMatchObject({ certification: 'cpsa', paper: 'exam' });
  return forms.map((form) => form.items.map(({ item }) => item.id));
}

test('a form is what the exam draws for a learner who has met nothing, and the next what it draws after that', () => {
  const entries = content(10, items('net', 12), items('store', 12));
  const candidates = [...join(entries).competencies.values()].flatMap((one) =>
    one.items.map((item) => indexItem(item, one)),
  );
  expect(candidates.filter(({ held }) => held)).toHaveLength(6);
  const [first, second] = listSampleForms(entries);
  const drawn = (seed = 0, met: string[] = []) => {
    const progress = Object.fromEntries(met.map((id) => [id, { attempts: 1, lastAt: 0, lastScore: 1 }]));
    return drawForm({ sections, candidates, count: 10, seed, items: progress }).items.map(({ item }) => item.id);
  };
  const ids = first?.items.map(({ item }) => item.id);
  expect(ids).toEqual(drawn(first?.seed));
  expect(second?.items.map(({ item }) => item.id)).toEqual(drawn(second?.seed, ids));
});

test('its length is that of the real exam, else what the outline counts', () => {
  const form = (given = {}) => draw(20, items('net', 20), items('store', 20), given)[0];
  expect(form()).toHaveLength(20);
  expect(form({ examForm: { items: 12, basis: 'estimated' } })).toHaveLength(12);
});

test('where the bank is too small for a whole form it is the longest that a learner can have', () => {
  expect(draw(100, items('net', 12), items('store', 9))[0]).toHaveLength(19);
  expect(draw(100, items('net', 9))[0]).toHaveLength(1);
  expect(draw(100, items('net', 9, { retired: true }))).toEqual([]);
});

test('the forms of a paper ask more and more of its bank', () => {
  const forms = draw(10, items('net', 20), items('store', 20));
  expect(new Set(forms.flat()).size).toBe(40);
});

test('items that may not stand together do not', () => {
  const [first, second] = [anItem({ id: 'first', 'not-with': ['second'] }), anItem({ id: 'second' })];
  const forms = draw(10, [first, second], items('store', 9, { variants: 'one-fact' }));
  for (const form of forms) expect(form).toHaveLength(2);
});

test('the same content gives the same forms', () => {
  const forms = () => draw(20, items('net', 30), items('store', 30));
  expect(forms()).toEqual(forms());
});
