import { deflateRawSync } from 'node:zlib';
import dicomParser from 'dicom-parser';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Element } from '../../../src/formats/dicom/element.ts';
import { readFile } from '../../../src/formats/dicom/read-file.ts';
import { usualLimits } from '../../../src/formats/dicom/reading.ts';
import * as build from './build-file.ts';

const { concat, element, file, implicitElement, item, latin, open, sequenceEnd, short } = build;
const read = (bytes: Uint8Array) => readFile(bytes, build.dictionary);
const name = element('0010,0010', 'PN', 'Harbour^Ann');
const id = element('0010,0020', 'LO', 'H-1');

/** The tree in a line for each element: what a reader of it sees. */
function list(elements: readonly Element[], indent = ''): string[] {
  return elements
    .filter(({ tag }) => !tag.startsWith('0002'))
    .flatMap(({ tag, vr, value, children = [] }) => [
      `${indent}${tag} ${vr} ${value}`.trimEnd(),
      ...list(children, `${indent} `),
    ]);
}

test('a file in explicit VR is read with names, values and offsets that point at its bytes', async () => {
  const bytes = file(build.explicit, element('0008,0060', 'CS', 'CT'), name, element('0028,0010', 'US', short(512)));
  const tree = await read(bytes);
  expect(list(tree.elements)).toEqual(['0008,0060 CS CT', '0010,0010 PN Harbour^Ann', '0028,0010 US 512']);
  expect(tree).toMatchObject({ warnings: [], hasPreamble: true, transferSyntax: build.explicit });
  expect(tree.stoppedAt).toBeUndefined();
  const patient = tree.elements.find(({ keyword }) => keyword === 'PatientName');
  expect(patient?.name).toBe("Patient's Name");
  expect(bytes.subarray(patient?.valueOffset, patient?.end)).toEqual(latin('Harbour^Ann '));
});

test('in implicit VR the dictionary gives the VR, and Pixel Representation tells US from SS', async () => {
  const signed = (sign: number) =>
    file(
      build.implicit,
      implicitElement('0028,0103', short(sign)),
      implicitElement('0028,0106', short(0xffff)),
      implicitElement('6002,3000', short(1)),
      implicitElement('0029,0010', 'MAKER 1 '),
      implicitElement('0029,1001', 'ab'),
    );
  expect(list((await read(signed(1))).elements)).toEqual([
    '0028,0103 US 1',
    '0028,0106 SS -1',
    '6002,3000 OW 0001',
    '0029,0010 LO MAKER 1',
    '0029,1001 UN 61\\62',
  ]);
  expect(list((await read(signed(0))).elements)[1]).toBe('0028,0106 US 65535');
});

test('a private element names who reserved its block, in its own item only', async () => {
  const inner = item(element('0029,1001', 'LO', 'x '));
  const tree = await read(
    file(
      build.explicit,
      element('0008,1140', 'SQ', inner),
      element('0029,0010', 'LO', 'MAKER 1 '),
      element('0029,1001', 'LO', 'y '),
    ),
  );
  expect(tree.elements.at(-1)?.creator).toBe('MAKER 1');
  expect(tree.elements.at(-3)?.children?.[0]?.children?.[0]?.creator).toBeUndefined();
});

test('sequences are read with and without lengths, and inside of UN', async () => {
  const nested = element('0008,1140', 'SQ', concat(item(id, true), sequenceEnd), open);
  const unknown = element('0009,1001', 'UN', concat(item(implicitElement('0010,0020', 'H-2 ')), sequenceEnd), open);
  const tree = await read(file(build.explicit, element('0008,1140', 'SQ', item(nested)), unknown, name));
  expect(list(tree.elements)).toEqual([
    '0008,1140 SQ',
    ' FFFE,E000',
    '  0008,1140 SQ',
    '   FFFE,E000',
    '    0010,0020 LO H-1',
    '0009,1001 UN',
    ' FFFE,E000',
    '  0010,0020 LO H-2',
    '0010,0010 PN Harbour^Ann',
  ]);
  expect(tree.warnings).toEqual([]);
});

test('fragments of encapsulated pixel data are items without elements', async () => {
  const pixels = element('7FE0,0010', 'OB', concat(item(latin('')), item(latin('abcd')), sequenceEnd), open);
  const tree = await read(file(build.explicit, pixels));
  expect(tree.elements.at(-1)?.children?.map((one) => [one.name, one.length, one.children])).toEqual([
    ['Fragment', 0, undefined],
    ['Fragment', 4, undefined],
  ]);
});

test('character sets are decoded, with escapes of ISO 2022, and an item may have its own', async () => {
  const japanese = latin('ﾔﾏ'.replace('ﾔﾏ', '\u00d4\u00cf') + '=\u001b$B;3ED\u001b(J');
  const set = element('0008,0005', 'CS', 'ISO 2022 IR 13\\ISO 2022 IR 87');
  const inner = item(concat(element('0008,0005', 'CS', 'ISO_IR 192'), element('0010,0010', 'PN', latin('Ã¼'))));
  const tree = await read(
    file(build.explicit, set, element('0008,1140', 'SQ', inner), element('0010,0010', 'PN', japanese)),
  );
  expect(tree.elements.at(-1)?.value).toBe('ﾔﾏ=山田');
  expect(list(tree.elements)).toContain('  0010,0010 PN ü');
});

test('bytes that the character set does not have are shown one by one, and told', async () => {
  const tree = await read(file(build.explicit, element('0010,0010', 'PN', latin('Mül '))));
  expect(tree.elements.at(-1)?.value).toBe('M�l');
  const unknown = await read(
    file(build.explicit, element('0008,0005', 'CS', 'ISO_IR 999'), element('0010,0010', 'PN', latin('Mül '))),
  );
  expect(unknown.elements.at(-1)?.value).toBe('Mül');
  expect(unknown.warnings[0]?.text).toContain('ISO_IR 999 does not have');
});

test('without preamble, and without meta information, a data set is still read', async () => {
  const bare = file(build.explicit, name).subarray(132);
  expect(list((await read(bare)).elements)).toEqual(['0010,0010 PN Harbour^Ann']);
  const dataset = await read(concat(implicitElement('0008,0060', 'CT'), implicitElement('0010,0020', 'H-1 ')));
  expect(list(dataset.elements)).toEqual(['0008,0060 CS CT', '0010,0020 LO H-1']);
  expect(dataset.encoding).toEqual({ isExplicit: false, isLittleEndian: true });
  expect(dataset.warnings.map(({ text }) => text).join(' ')).toContain('Implicit VR Little Endian');
});

test('a data set in big endian is read', async () => {
  const bytes = Uint8Array.of(0, 0x28, 0, 0x10, 0x55, 0x53, 0, 2, 2, 0);
  const tree = await read(file('1.2.840.10008.1.2.2', bytes));
  expect(list(tree.elements)).toEqual(['0028,0010 US 512']);
});

test('a transfer syntax that the bytes belie is told, and the bytes are believed', async () => {
  const tree = await read(file(build.implicit, name));
  expect(list(tree.elements)).toEqual(['0010,0010 PN Harbour^Ann']);
  expect(tree.warnings[0]?.text).toMatch(/says Implicit VR .* bytes are Explicit VR .* believed/);
});

test('a deflated data set is inflated, padded or not, and cut as far as it goes', async () => {
  const plain = concat(name, id, element('0010,4000', 'UT', 'Nothing to say about it. '.repeat(4000)));
  const stream = new Uint8Array(deflateRawSync(plain));
  for (const bytes of [stream, concat(stream, new Uint8Array(1))]) {
    const tree = await read(file(build.deflated, bytes));
    expect(list(tree.elements).slice(0, 2)).toEqual(['0010,0010 PN Harbour^Ann', '0010,0020 LO H-1']);
    expect(tree.stoppedAt).toBeUndefined();
    expect(tree.warnings).toEqual([]);
    expect(tree.inflatedFrom).toBe(tree.elements.find(({ tag }) => tag === '0010,0010')?.offset);
  }
  const noise = Uint8Array.from({ length: 20_000 }, (_, i) => (i * i * 31 + (i >> 3) * 7) & 0xff);
  const long = new Uint8Array(deflateRawSync(concat(name, id, element('7FE0,0010', 'OB', noise))));
  const cut = await read(file(build.deflated, long.subarray(0, long.length - 2000)));
  expect(list(cut.elements).slice(0, 2)).toEqual(['0010,0010 PN Harbour^Ann', '0010,0020 LO H-1']);
  expect(cut.stoppedAt?.because).toMatch(/left in the file.*could not be inflated further/);
});

test('a truncated file shows what is there, and says where and why it stopped', async () => {
  const bytes = file(build.explicit, name, element('0010,0020', 'LO', 'H-123456'));
  const tree = await read(bytes.subarray(0, -5));
  expect(list(tree.elements)).toEqual(['0010,0010 PN Harbour^Ann', '0010,0020 LO H-1']);
  expect(tree.stoppedAt).toEqual({
    offset: bytes.length - 8,
    because: '(0010,0020) says that its value has 8 bytes, but only 3 are left in the file.',
  });
});

test('a file cut inside of a sequence says so, and the outer lengths are told as warnings', async () => {
  const bytes = file(build.explicit, element('0008,1140', 'SQ', item(concat(id, name))));
  const tree = await read(bytes.subarray(0, -4));
  expect(list(tree.elements)).toEqual(['0008,1140 SQ', ' FFFE,E000', '  0010,0020 LO H-1', '  0010,0010 PN Harbour^']);
  expect(tree.stoppedAt?.because).toContain('(0010,0010) says that its value has 12 bytes, but only 8');
  const atBoundary = await read(bytes.subarray(0, -name.length));
  expect(atBoundary.stoppedAt?.because).toContain('(FFFE,E000) says that its value has');
  const never = await read(file(build.explicit, element('0008,1140', 'SQ', item(id), open)));
  expect(never.stoppedAt?.because).toBe('The file ends inside (0008,1140), which nothing has closed.');
});

test('an element that runs over the end of its item is cut there, and what follows is read', async () => {
  const over = element('0010,0020', 'LO', 'H-12', 400);
  const tree = await read(file(build.explicit, element('0008,1140', 'SQ', item(over)), name));
  expect(list(tree.elements)).toEqual([
    '0008,1140 SQ',
    ' FFFE,E000',
    '  0010,0020 LO H-12',
    '0010,0010 PN Harbour^Ann',
  ]);
  expect(tree.stoppedAt).toBeUndefined();
  expect(tree.warnings[0]?.text).toContain('what holds it has only 4 left');
});

test('odd lengths, descending tags, unknown VRs and lengths that fit no number are told', async () => {
  const tree = await read(
    file(
      build.explicit,
      element('0010,0020', 'LO', latin('H-1')),
      element('0010,0010', 'PN', 'A '),
      element('0028,0010', 'US', latin('abc')),
      element('0040,0001', 'ZZ', 'xx'),
    ),
  );
  const texts = tree.warnings.map(({ text }) => text).join('\n');
  expect(texts).toContain('(0010,0020) has an odd length, 3');
  expect(texts).toContain('(0010,0010) stands behind (0010,0020)');
  expect(texts).toContain('(0028,0010): 3 bytes, which is no multiple of 2');
  expect(texts).toContain('(0040,0001) has the VR ZZ, which does not exist');
});

test('what is no DICOM file is not taken for one', async () => {
  for (const [bytes, because] of [
    [new Uint8Array(), /empty/],
    [latin('\u0089PNG\r\n\u001a\n and so on, and so on'), /hardly a DICOM file/],
    [new Uint8Array(4000), /hardly a DICOM file/],
    [concat(new Uint8Array(128), latin('DICM')), /ends before its data set/],
  ] as const) {
    const tree = await read(bytes);
    expect(tree.elements).toEqual([]);
    expect(tree.stoppedAt?.because).toMatch(because);
  }
});

test('limits hold for elements, for depth and for the characters of all values', async () => {
  const many = file(build.explicit, ...Array.from({ length: 300 }, () => id));
  const few = await readFile(many, build.dictionary, { ...usualLimits, elements: 100, text: 200 });
  expect(few.elements.length).toBeLessThanOrEqual(101);
  expect(few.stoppedAt?.because).toContain('no more than 100 elements');
  let deep = id;
  for (let i = 0; i < 60; i += 1) deep = element('0008,1140', 'SQ', item(deep));
  const tree = await read(file(build.explicit, deep, name));
  expect(tree.warnings.map(({ text }) => text).join()).toContain('more than 40 deep');
  expect(tree.elements.at(-1)?.value).toBe('Harbour^Ann');
});

const whole = file(
  build.explicit,
  element('0008,0005', 'CS', 'ISO 2022 IR 6\\ISO 2022 IR 87'),
  element('0008,1140', 'SQ', concat(item(concat(id, name), true), item(id), sequenceEnd), open),
  element('0009,0010', 'LO', 'MAKER 1 '),
  element('0009,1001', 'UN', concat(item(implicitElement('0010,0020', 'H-2 ')), sequenceEnd), open),
  name,
  element('0028,0010', 'US', short(512)),
  element('7FE0,0010', 'OB', concat(item(latin('')), item(latin('abcd')), sequenceEnd), open),
);

test('whatever is changed in a file, it is read without a throw, and every offset lies inside of it', async () => {
  const change = fc.record({
    at: fc.nat(whole.length - 1),
    byte: fc.integer({ min: 0, max: 255 }),
    isCut: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
      let bytes = Uint8Array.from(whole);
      for (const { at, byte, isCut } of changes) {
        bytes[Math.min(at, bytes.length - 1)] = byte;
        if (isCut && at > 200) bytes = bytes.subarray(0, at);
      }
      const tree = await read(bytes);
      const all = (elements: readonly Element[]): Element[] =>
        elements.flatMap((one) => [one, ...all(one.children ?? [])]);
      for (const { offset, valueOffset, end } of all(tree.elements)) {
        expect(offset).toBeLessThan(valueOffset);
        expect(valueOffset).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(tree.bytes.length);
      }
    }),
    { numRuns: 4000 },
  );
});

test('any bytes at all are read without a throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (noise) => {
      const syntaxes = [build.explicit, build.implicit, build.deflated];
      for (const bytes of [noise, ...syntaxes.map((syntax) => file(syntax, noise))])
        expect((await read(bytes)).warnings.length).toBeLessThanOrEqual(usualLimits.warnings);
    }),
    { numRuns: 500 },
  );
});

test('dicom-parser finds the same elements in a whole file', async () => {
  const tree = await read(whole);
  const { elements } = dicomParser.parseDicom(whole);
  const theirs = Object.values(elements).map(({ tag, vr, dataOffset, length }) => [tag, vr, dataOffset, length]);
  const ours = tree.elements.map(({ tag, vr, valueOffset, end, length, children }) => [
    `x${tag.replace(',', '').toLowerCase()}`,
    vr,
    valueOffset,
    // Of what is open it counts the delimiter in for fragments alone; `end` counts it always.
    children && length === -1 ? end - valueOffset - (vr === 'OB' ? 0 : 8) : length,
  ]);
  expect(new Map(ours.map((one) => [one[0], one]))).toEqual(new Map(theirs.map((one) => [one[0], one])));
});
