import { expect, test } from 'vitest';
import { listSampleForms } from '../../src/curriculum/sample-forms.ts';
import { aCertification, anItem, aSection, itemsFile, someEntries, type SingleChoice } from './build.ts';

const items = (prefix: string, count: number, given: Partial<SingleChoice> = {}) =>
  Array.from({ length: count }, (_, i) => anItem({ id: `${prefix}-${i}`, ...given }));
const half = [aSection('net', 50, 'networking'), aSection('store', 50, 'storage')];

/** The ids of the form of a paper with this outline, drawn from these items of two competencies. */
function draw(total: number, networking: SingleChoice[], storage: SingleChoice[] = [], sections = half): string[] {
  const entries = someEntries({
    items: [itemsFile(networking, 'it/networking'), itemsFile(storage, 'it/storage')],
    certifications: [aCertification('cpsa', { papers: [{ id: 'exam', title: 'The exam', total, sections }] })],
  });
  const [form] = listSampleForms(entries);
  expect(form).toMatchObject({ certification: 'cpsa', paper: 'exam' });
  return form?.items.map(({ item }) => item.id) ?? [];
}

const count = (ids: readonly string[], prefix: string) => ids.filter((id) => id.startsWith(prefix)).length;

test('sections have their shares of the total', () => {
  const sections = [aSection('net', 7, 'networking'), aSection('store', 3, 'storage')];
  const ids = draw(10, items('net', 20), items('store', 20), sections);
  expect([count(ids, 'net'), count(ids, 'store'), new Set(ids).size]).toEqual([7, 3, 10]);
});

test('a bank smaller than the total is shared out as it is, and a section takes no more than it has', () => {
  expect(draw(100, items('net', 9), items('store', 9))).toHaveLength(18);
  const ids = draw(100, items('net', 16), items('store', 2));
  expect([count(ids, 'net'), count(ids, 'store')]).toEqual([9, 2]);
});

test('the competencies of a section have equal parts', () => {
  const ids = draw(10, items('net', 50), items('store', 8), [aSection('all', 10, 'networking', 'storage')]);
  expect([count(ids, 'net'), count(ids, 'store')]).toEqual([5, 5]);
});

test('a competency of two sections gives no item twice', () => {
  const ids = draw(10, items('net', 10), [], [aSection('a', 5, 'networking'), aSection('b', 5, 'networking')]);
  expect(new Set(ids).size).toBe(10);
});

test('of variants one is drawn, of items that give each other away one, and no retired item', () => {
  expect(draw(10, items('net', 10, { variants: 'one-fact' }))).toHaveLength(1);
  const [first, second] = [anItem({ id: 'first', 'not-with': ['second'] }), anItem({ id: 'second' })];
  expect(draw(10, [first, second], [], [aSection('all', 10, 'networking')])).toHaveLength(1);
  expect(draw(10, [second, first], [], [aSection('all', 10, 'networking')])).toHaveLength(1);
  expect(draw(10, items('net', 10, { retired: true }))).toEqual([]);
});

test('the same content gives the same form, which is not the first items in their order', () => {
  const ids = draw(20, items('net', 30), items('store', 30));
  expect(draw(20, items('net', 30), items('store', 30))).toEqual(ids);
  expect(ids.slice(0, 10)).not.toEqual(items('net', 10).map(({ id }) => id));
});
