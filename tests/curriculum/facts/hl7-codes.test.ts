import { expect, test } from 'vitest';
import { readCodes } from '../../../src/curriculum/facts/hl7-codes.ts';

const wrong = (text: string) => readCodes(text).filter((claim) => claim.wrong);

test.each([
  'OBX-11 = F',
  'ORC-1 NW',
  'OBR-25 P',
  'MSA-1 `AA`',
  'OBX-2 `ED`',
  'OBX-11 is U',
  'UC in ORC-1, unable to cancel',
])('a code of the table is right: %s', (text) => {
  expect(readCodes(text)).toEqual([{ text: expect.any(String) }]);
});

test.each([
  ['OBX-11 = Q', 'OBX-11 = Q'],
  ['ORC-1 ZZ', 'ORC-1 ZZ'],
  ['QQ in `OBR-25`', 'QQ in `OBR-25'],
  ['MSH-11 is T or X', 'MSH-11 is T or X'],
  ['ORC-1 `NW`, an order, or `QQ`', 'ORC-1 `NW`, an order, or `QQ'],
])('a code that the table lacks is wrong: %s', (text, found) => {
  expect(wrong(text)).toEqual([{ text: found, wrong: expect.stringContaining('is no code of') }]);
});

test('the meaning of another code is wrong', () => {
  expect(wrong('OBR-25: `F` preliminary')).toEqual([
    { text: 'OBR-25: `F', wrong: expect.stringContaining('would be P') },
  ]);
  expect(wrong('The code in ORC-1 says it: NW for a new order, CA for a hold.')).toEqual([
    { text: 'CA', wrong: expect.stringContaining('would be HD') },
  ]);
});

test('words, segments, other fields and tables of a site are left alone', () => {
  expect(readCodes('OBX-11 A study. OBR-25 is a status. PID-8 = Q. OBX-11 in PACS. OBX-11 and OBR-25.')).toEqual([]);
  expect(wrong('ORC-1 `NW` is sent with `OBR`, and `CM` in ORC-5')).toEqual([]);
});
