import { expect, test } from 'vitest';
import { readFile } from '../../../src/formats/dicom/read-file.ts';
import { deidentify } from '../../../src/formats/deidentify/deidentify.ts';
import { findHeld, holdFile, type Held } from '../../../src/formats/deidentify/held.ts';
import { basic, dictionary, openSamples } from './open-samples.ts';

/** An element in Explicit VR Big Endian. */
const bigEndian = (group: number, element: number, vr: string, value: number[]) =>
  Buffer.from([group >> 8, group & 255, element >> 8, element & 255, ...Buffer.from(vr), 0, value.length, ...value]);

test('a file in big endian is written in little endian, with its numbers as they were', async () => {
  const syntax = '1.2.840.10008.1.2.2\0';
  const meta = Buffer.concat([Buffer.from([2, 0, 16, 0, ...Buffer.from('UI'), syntax.length, 0]), Buffer.from(syntax)]);
  const file = Buffer.concat([
    Buffer.alloc(128),
    Buffer.from('DICM'),
    meta,
    bigEndian(0x0008, 0x0060, 'CS', [...Buffer.from('CT')]),
    bigEndian(0x0028, 0x0010, 'US', [1, 2]),
  ]);
  const [done] = deidentify([await readFile(file, dictionary)], basic);
  const again = await readFile(done!.bytes, dictionary);
  expect(again.transferSyntax).toBe('1.2.840.10008.1.2.1');
  expect(again.elements.find(({ tag }) => tag === '0028,0010')?.value).toBe('258');
});

test('the fragments of compressed pixels are as they were, the offset table with them', async () => {
  const [tree] = await openSamples('us-rle');
  const [done] = deidentify([tree!], basic);
  const again = holdFile(await readFile(done!.bytes, dictionary));
  const list = (held: Held[]) => findHeld(held, '7FE0,0010')?.fragments?.map((bytes) => [...bytes]);
  expect(list(again)?.length).toBeGreaterThan(1);
  expect(list(again)).toEqual(list(done!.before));
});
