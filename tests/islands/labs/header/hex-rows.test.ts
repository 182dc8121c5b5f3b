import { expect, test } from 'vitest';
import type { Element } from '../../../../src/formats/dicom/element.ts';
import { asCharacter, paneSize, paneStart, partOf } from '../../../../src/islands/labs/header/hex-rows.ts';

const found = (valueOffset: number, isExplicit: boolean): Element => ({
  tag: '0010,0020',
  vr: 'LO',
  length: 2,
  offset: 100,
  valueOffset,
  end: valueOffset + 2,
  value: 'ab',
  name: '',
  keyword: '',
  ...(isExplicit && { isExplicit }),
});
const parts = (element: Element) =>
  Array.from({ length: element.end - 98 }, (_, i) => partOf(element, 99 + i)[0]).join('');

test('the bytes of an element are its tag, VR, length and value, whatever its encoding', () => {
  expect(parts(found(108, true))).toBe('nttttvvllvvn');
  expect(parts(found(112, true))).toBe('nttttvvllllllvvn');
  expect(parts(found(108, false))).toBe('nttttllllvvn');
});

test('the pane begins a row before the byte, and ends with the file', () => {
  expect(paneStart(3, 5000)).toBe(0);
  expect(paneStart(1000, 5000)).toBe(992);
  expect(paneStart(4999, 5000)).toBe(5000 - paneSize);
  expect(paneStart(10, 20)).toBe(0);
});

test('a byte that is no letter is a dot', () => {
  expect([0x41, 0x00, 0x7f, 0xe9].map(asCharacter).join('')).toBe('A···');
});
