import { expect, test } from 'vitest';
import { staleness } from '../../../../src/curriculum/checks/bank/b14-staleness.ts';
import { anItem, entriesOf, someEntries } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

const read = (id: string, edition: string) =>
  someEntries({
    sources: [
      {
        id,
        file: `content/sources/${id}.yaml`,
        body: '',
        data: { title: 'A part', short: id.toUpperCase(), publisher: 'NEMA', edition, places: [] },
      },
    ],
  });

expectPair(staleness, {
  fails: entriesOf(anItem({ reviewed: '2025-05-21' })),
  passes: entriesOf(anItem({ reviewed: '2025-05-22' })),
});

test('an old review is told with its day, over the turn of a year', () => {
  expect(findings(staleness, entriesOf(anItem({ reviewed: '2024-12-31' })), { today: '2026-07-01' })).toEqual([
    {
      file: 'content/items/it/networking.yaml',
      id: 'hosts-in-a-22',
      text: '2024-12-31',
      wrong: 'It was last reviewed on 2024-12-31, more than 18 months ago.',
    },
  ]);
  expect(findings(staleness, entriesOf(anItem({ reviewed: '2024-12-31' })), { today: '2026-06-30' })).toEqual([]);
  expect(findings(staleness, entriesOf(anItem({ reviewed: '2020-01-01', retired: true })))).toEqual([]);
});

test('an edition of DICOM more than two years old is told', () => {
  expect(findings(staleness, read('ps3.8', '2023e'))).toMatchObject([
    {
      file: 'content/sources/ps3.8.yaml',
      text: '2023e',
      wrong: 'PS3.8 was read in its edition 2023e, more than 2 years old.',
    },
  ]);
  expect(findings(staleness, read('ps3.8', '2024e'))).toEqual([]);
});

test('editions without a year, and what has no yearly ones, are left alone', () => {
  expect(findings(staleness, read('ps3.8', 'Web edition'))).toEqual([]);
  expect(findings(staleness, read('rfc-1122', 'October 1989'))).toEqual([]);
});
