import { expect, test } from 'vitest';
import { listTags } from '../../../src/curriculum/facts/dicom-tags.ts';

const codes = (text: string) => listTags(text).map(({ code }) => code);

test('a tag is read in each of its forms', () => {
  expect(codes('(0010,0020), `7fe0,0010`, 00081199, (0x0008,0x0050) and (6002,3000)')).toEqual([
    '0010,0020',
    '7FE0,0010',
    '0008,1199',
    '0008,0050',
    '60xx,3000',
  ]);
});

test('numbers, days and statuses are no tags', () => {
  expect(codes('1024,2048 on 20261122; FF00, FF01; 0xA700, 0xA900; 10.0008,0050 and 00999999')).toEqual([]);
});

test('a VR that follows belongs to the tag', () => {
  expect(listTags('(0008,0060) CS [CT]')).toMatchObject([{ vr: 'CS', end: 14 }]);
  expect(listTags('(0008,0060) CT')[0]).not.toHaveProperty('vr');
});
