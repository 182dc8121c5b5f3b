import { expect, test } from 'vitest';
import { listUidEndings, listUids } from '../../../src/curriculum/facts/dicom-uids.ts';

test('UIDs are told from addresses and versions', () => {
  const text = 'At 10.1.2.30, version 2.1.3: `1.2.840.10008.1.1`. And 2.25.10041720261122001, and 1.1.1.1.';
  expect(listUids(text).map(({ code, isPart }) => [code, isPart])).toEqual([
    ['1.2.840.10008.1.1', false],
    ['2.25.10041720261122001', false],
  ]);
});

test('the beginning of UIDs is known as one', () => {
  const parts = ['All begin with 1.2.840.10008.1.2.', 'UIDs under 1.2.840.10008.5', '1.2.840.10008.5.1.4.…'];
  for (const text of parts) expect(listUids(text)).toMatchObject([{ isPart: true }]);
});

test('endings are read in tables and text', () => {
  expect(listUidEndings('| .4.50, .4.51 | it ends in .2 and 3.5').map(({ code }) => code)).toEqual([
    '.4.50',
    '.4.51',
    '.2',
  ]);
});
