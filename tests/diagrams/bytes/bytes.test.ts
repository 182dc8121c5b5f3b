import { expect, test } from 'vitest';
import { drawBytes } from '../../../src/diagrams/bytes/draw.ts';
import { readBytes } from '../../../src/diagrams/bytes/read.ts';
import { summariseBytes, tellBytes } from '../../../src/diagrams/bytes/tell.ts';

const text = `
  1 PDU-type: 01 | A-ASSOCIATE-RQ
  1 Reserved: 00
  4 PDU-length: 00 00 00 CD
  at 10
  16 Called-AE-title: "ARCHIVE"
  32 Reserved: 00*32
  n Variable items
`;

test('each field begins where the one before it ends, or where it is said', () => {
  expect(readBytes(text).map(({ offset, length }) => [offset, length])).toEqual([
    [0, 1],
    [1, 1],
    [2, 4],
    [10, 16],
    [26, 32],
    [58, undefined],
  ]);
});

test('a text becomes its bytes, filled up with spaces', () => {
  expect(readBytes(text)[3]?.bytes.join(' ')).toBe('41 52 43 48 49 56 45 20 20 20 20 20 20 20 20 20');
});

test('every field is told with its place, its length, its value and its meaning', () => {
  const told = tellBytes(readBytes(text)).map(({ text }) => text);
  expect(told[0]).toBe('PDU-type: at 0, 1 byte; 01H; A-ASSOCIATE-RQ');
  expect(told[3]).toBe('Called-AE-title: at 10, 16 bytes; “ARCHIVE”');
  expect(told[4]).toBe('Reserved: at 26, 32 bytes; 32 × 00H');
  expect(told[5]).toBe('Variable items: at 58, as long as needed');
  expect(summariseBytes(readBytes(text))).toContain('54 bytes and more in 6 fields');
});

test('rows that only repeat a byte are drawn as one', () => {
  const texts = drawBytes(readBytes('64 Reserved: 00*64'), 640).shapes.flatMap((shape) =>
    shape.is === 'text' ? [shape.text] : [],
  );
  expect(texts).toContain('64 × 00');
});

test('bytes that are too few, no bytes at all and no length are problems', () => {
  expect(() => readBytes('4 PDU-length: 00 CD')).toThrow('Line 1, “4 PDU-length: 00 CD”: expected 4 bytes, not 2');
  expect(() => readBytes('1 PDU-type: 0x01')).toThrow('bytes of two hexadecimal digits');
  expect(() => readBytes('PDU-type: 01')).toThrow('a length in bytes');
  expect(() => readBytes('8 a\nat 4\n1 b')).toThrow('an offset of 8 or more');
});
