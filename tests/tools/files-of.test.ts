import { expect, test } from 'vitest';
import { filesOf } from '../../src/tools/files-of.ts';
import { anItem, aLesson, itemsFile, someEntries } from '../curriculum/build.ts';

const entries = someEntries({
  lessons: [aLesson(), aLesson({ entry: 'it/20-disks', competencies: ['storage'] })],
  items: [itemsFile([anItem({ case: 'a-log' })]), itemsFile([anItem({ id: 'other' })], 'it/storage')],
  cases: [
    {
      id: 'a-log',
      file: 'content/cases/a-log.yaml',
      body: '',
      data: { title: 'A log', situation: 'It stopped.', kind: 'log', artefact: 'E: no', from: 'echoscu', sources: [] },
    },
  ],
});

test('the files of a competency are its items, their cases and its lessons', () => {
  expect([...filesOf(entries, 'networking')]).toEqual([
    'content/items/it/networking.yaml',
    'content/lessons/it/10-addresses.mdx',
    'content/cases/a-log.yaml',
  ]);
});

test('a competency that nobody knows has none', () => {
  expect(filesOf(entries, 'nothing').size).toBe(0);
});
