import { parseDicom } from 'dicom-parser';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeElement, writeElements, writeFragments } from '../../../src/formats/dicom/write-elements.ts';
import { writeFile } from '../../../src/formats/dicom/write-file.ts';

const meta = {
  sopClass: '1.2.840.10008.5.1.4.1.1.7',
  sopInstance: '2.25.1',
  implementation: '2.25.2',
  implementationVersion: 'TEST',
  transferSyntax: '1.2.840.10008.1.2.1',
};
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

test('a short value has a length of two bytes and is filled up with a space', () => {
  expect(hex(writeElement({ tag: '0010,0020', vr: 'LO', value: 'ABC' }))).toBe('100020004c4f040041424320');
});

test('a UID is filled up with NUL, and a long VR has a length of four bytes', () => {
  expect(hex(writeElement({ tag: '0008,0018', vr: 'UI', value: '1.2' }))).toBe(
    '08001800554904 00312e3200'.replace(' ', ''),
  );
  expect(hex(writeElement({ tag: '7FE0,0010', vr: 'OW', value: [258] }))).toBe('e07f10004f570000020000000201');
});

test('in implicit VR the length follows the tag', () => {
  expect(hex(writeElement({ tag: '0028,0010', vr: 'US', value: [5] }, 'implicit'))).toBe('28001000020000000500');
});

test('fragments follow an empty offset table and are closed by a delimiter', () => {
  const bytes = hex(writeFragments([Uint8Array.of(1, 2, 3)]));
  expect(bytes).toBe('e07f10004f420000fffffffffeff00e000000000feff00e00400000001020300feffdde000000000');
});

test('a number under a VR of text is refused', () => {
  expect(() => writeElement({ tag: '0010,0020', vr: 'LO', value: [1] })).toThrow('LO');
});

test('dicom-parser reads back what was written, sequences included', () => {
  const text = fc.stringMatching(/^[A-Z0-9]{0,20}$/);
  const words = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 9 });
  fc.assert(
    fc.property(text, words, fc.array(text, { maxLength: 4 }), (name, values, names) => {
      const items = names.map((value) => [{ tag: '0008,0100', vr: 'SH', value }]);
      const dataSet = writeElements([
        { tag: '0008,1140', vr: 'SQ', value: items },
        { tag: '0010,0010', vr: 'PN', value: name },
        { tag: '0028,3006', vr: 'US', value: values },
      ]);
      const read = parseDicom(writeFile(meta, dataSet));
      expect(read.string('x00100010') ?? '').toBe(name);
      expect(values.map((_, i) => read.uint16('x00283006', i))).toEqual(values);
      const sequence = read.elements.x00081140?.items ?? [];
      expect(sequence.map(({ dataSet }) => dataSet?.string('x00080100') ?? '')).toEqual(names);
    }),
  );
});
