import { expect, test } from 'vitest';
import { findMisnomer, listNamesBeside } from '../../../src/curriculum/facts/names-beside.ts';

const identify = (name: string) => ({ rows: ['10'], columns: ['11'], 'long rows': ['12'] })[name.toLowerCase()] ?? [];
const beside = (text: string) => {
  const start = text.indexOf('(');
  return listNamesBeside(text, { start, end: text.indexOf(')') + 1 }, identify).map(({ name, isClose }) => [
    name,
    isClose,
  ]);
};

test('a name is seen before and after, with marks, and the longest counts', () => {
  expect(beside('the Rows (10)')).toEqual([['Rows', true]]);
  expect(beside('**Long Rows** `(12)`, by far')).toEqual([['Long Rows', true]]);
  expect(beside('(10) Rows of it')).toEqual([['Rows', true]]);
  expect(beside('| Rows | (10) | number |')).toEqual([['Rows', false]]);
  expect(beside('(10), the Rows, ')).toEqual([['Rows', false]]);
  expect(beside('(10) is Rows')).toEqual([['Rows', false]]);
});

test('a name of another sentence or another row is not beside it', () => {
  expect(beside('See Rows. (10) is next')).toEqual([]);
  expect(beside('| a | Rows |\n| (10) | b |')).toEqual([]);
});

test('the name of a neighbour is no misnomer, and with a name close by the others do not count', () => {
  const judge = (text: string) => {
    const all = [...text.matchAll(/\((\d+)\)/g)].map(({ 0: found, 1: code = '', index: start }) => ({
      code,
      start,
      end: start + found.length,
    }));
    return all.flatMap((one) => findMisnomer(text, one, all, identify)?.name ?? []);
  };
  expect(judge('Rows (10), Columns (11)')).toEqual([]);
  expect(judge('(10) and (11), Rows and Columns')).toEqual([]);
  expect(judge('Columns (10), Rows (11)')).toEqual(['Columns']);
  expect(judge('its rows (11)')).toEqual([]);
});
