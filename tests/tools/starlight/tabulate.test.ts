import { expect, test } from 'vitest';
import { tabulate } from '../../../src/tools/starlight/tabulate.ts';

test('figures stand in columns beside the ratio of ours to theirs', () => {
  const table = tabulate([
    { name: 'A large lesson with a long name' },
    { name: 'CSS, KB', figures: [5, 10] },
    { name: 'requests', figures: [3, 2], digits: 0 },
  ]);
  expect(table.split('\n')).toEqual([
    '            PACS Prep  Starlight      ratio',
    'A large lesson with a long name',
    '  CSS, KB         5.0       10.0       0.50',
    '  requests          3          2       1.50',
  ]);
});

test('a ratio to nothing is not said, but nothing on both sides is the same', () => {
  const table = tabulate([
    { name: 'fonts', figures: [60, 0] },
    { name: 'images', figures: [0, 0] },
  ]);
  expect(table.split('\n').map((line) => line.split(/\s+/).at(-1))).toEqual(['ratio', '–', '1.00']);
});
