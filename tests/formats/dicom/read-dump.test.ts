import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDump } from '../../../src/formats/dicom/read-dump.ts';
import dcdump from './ct-dcdump.txt?raw';
import ct from './ct-dump.txt?raw';
import pydicom from './ct-pydicom.txt?raw';
import pixels from './pixel-sequence-dump.txt?raw';

const whole = readDump(ct);

function find(tag: string) {
  return whole.elements.find((element) => element.tag === tag);
}

test('every element of a dump is read, and nothing is warned of', () => {
  expect(whole.warnings).toEqual([]);
  expect(whole.elements.length).toBe(ct.split('\n').filter((line) => /^ *\([\da-f]{4},/.test(line)).length);
  expect(whole.elements.every(({ vm, keyword, name }) => vm !== undefined && (keyword ?? name))).toBe(true);
});

test('an element has its VR, value, length, VM, keyword, depth and line', () => {
  expect(find('(0010,0010)')).toEqual({
    tag: '(0010,0010)',
    vr: 'PN',
    value: 'TESTWELL^ADA',
    form: 'text',
    isCut: false,
    length: 12,
    vm: 1,
    keyword: 'PatientName',
    depth: 0,
    part: find('(0008,0005)')?.part,
    line: ct.split('\n').findIndex((line) => line.startsWith('(0010,0010)')),
    text: '(0010,0010) PN [TESTWELL^ADA]                           #  12, 1 PatientName',
  });
});

test('each form of a value is told', () => {
  expect(find('(0008,0016)')).toMatchObject({ form: 'name', value: 'CTImageStorage' });
  expect(find('(0010,0030)')).toMatchObject({ form: 'note', value: 'no value available', length: 0, vm: 0 });
  expect(find('(0028,0009)')).toMatchObject({ form: 'plain', value: String.raw`(0018,1063)\(0054,0010)`, vm: 2 });
  expect(find('(7fe0,0010)')).toMatchObject({ form: 'plain', value: String.raw`fc18\0018\00ff\7fff` });
  expect(find('(0070,0014)')).toMatchObject({ form: 'plain', value: String.raw`110.5\-120` });
  expect(find('(0011,1001)')).toMatchObject({ value: 'PASSED', name: 'Unknown Tag & Data' });
});

test('a bracket or a # inside a value does not end it', () => {
  expect(find('(0008,103e)')).toMatchObject({ value: 'Thorax (1.5 mm) # soft', keyword: 'SeriesDescription' });
  expect(readDump('(0008,103e) LO [a] #b]   #   6, 1 SeriesDescription').elements[0]?.value).toBe('a] #b');
});

test('a value may take several lines, and the lines below keep their numbers', () => {
  expect(find('(0010,4000)')).toMatchObject({ value: 'First line\nsecond lines', length: 24 });
  expect(ct.split('\n')[find('(0011,0010)')?.line ?? 0]).toContain('NORTHLIGHT QC');
});

test('a value that dcmdump shortens is cut', () => {
  expect(find('(0020,4000)')).toMatchObject({ isCut: true, length: 82, keyword: 'ImageComments' });
});

test('sequences and items count, and what they hold lies deeper', () => {
  const sequence = whole.elements.find(({ tag }) => tag === '(0040,0275)');
  expect(sequence).toMatchObject({ vr: 'SQ', count: 2, depth: 0 });
  expect(find('(fffe,e000)')).toMatchObject({ vr: 'na', count: 2, depth: 1 });
  expect(find('(0008,0100)')).toMatchObject({ value: 'CTHEAD', depth: 4 });
});

test('a sequence of pixels has fragments and no length', () => {
  const { elements } = readDump(pixels);
  const sequence = elements.find(({ tag }) => tag === '(7fe0,0010)');
  expect(sequence).toMatchObject({ vr: 'OB', count: 2, vm: 1 });
  expect(sequence).not.toHaveProperty('length');
  expect(elements.filter(({ vr }) => vr === 'pi').map(({ length }) => length)).toEqual([4, 74]);
});

test('marks are stripped from the value and stay in the text', () => {
  const { elements } = readDump('heading\n(0028,0010) US ⟦512⟧   #   2, 1 Rows');
  expect(elements[0]).toMatchObject({ value: '512', line: 1, text: '(0028,0010) US ⟦512⟧   #   2, 1 Rows' });
});

test('the prefix of a log is no depth, and the blanks behind it are', () => {
  const { elements } = readDump('I: (0040,0100) SQ (…)\nI:     (0008,0060) CS [CT]     … Modality');
  expect(elements.map(({ depth }) => depth)).toEqual([0, 2]);
  expect(elements[1]).toMatchObject({ value: 'CT', keyword: 'Modality', isCut: false });
});

test('an excerpt may leave out the length, the value or the keyword', () => {
  const { elements } = readDump(
    '(0008,0020) DA [20260914]   # StudyDate\n(7fe0,0010) OW …     # 230400, 1 PixelData\n(0004,1400) up 0\n(0040,0100) SQ     ScheduledProcedureStepSequence',
  );
  expect(elements[0]).toMatchObject({ value: '20260914', keyword: 'StudyDate' });
  expect(elements[1]).toMatchObject({ form: 'none', isCut: true, length: 230400 });
  expect(elements[2]).toMatchObject({ value: '0', vr: 'up' });
  expect(elements[3]).toMatchObject({ keyword: 'ScheduledProcedureStepSequence', form: 'none' });
});

test('headings, empty lines and gaps part a dump, offsets of a DICOMDIR do not', () => {
  const { elements } = readDump(
    '(0008,0020) DA [20260914]\n#  offset=$408\n(0008,0030) TM [0930]\n…\n(0010,0020) LO [A]\n# 2.dcm\n(0010,0020) LO [B]',
  );
  expect(new Set(elements.map(({ part }) => part)).size).toBe(3);
  expect(elements[0]?.part).toBe(elements[1]?.part);
});

test('an element beside words is read, and stands in a part of its own', () => {
  const { elements } = readDump('1 image   (0008,0050) SH [A1]   #  2\n2 answer  (0008,0050) SH [A2]   #  2');
  expect(elements.map(({ value }) => value)).toEqual(['A1', 'A2']);
  expect(elements[0]?.part).not.toBe(elements[1]?.part);
});

test('pydicom prints the same values', () => {
  const { elements, warnings } = readDump(pydicom);
  expect(warnings).toEqual([]);
  const values = new Map(elements.map((element) => [element.tag, element]));
  expect(values.get('(0010,0010)')).toMatchObject({ vr: 'PN', name: "Patient's Name", value: 'TESTWELL^ADA' });
  expect(values.get('(0008,0008)')?.value).toBe(String.raw`ORIGINAL\PRIMARY\AXIAL`);
  expect(values.get('(0028,0010)')).toMatchObject({ value: '2', form: 'plain' });
  expect(values.get('(0040,0275)')).toMatchObject({ vr: 'SQ', count: 2, name: 'Request Attributes Sequence' });
  expect(values.get('(0008,0100)')).toMatchObject({ depth: 4, value: 'CTHEAD' });
});

test('dcdump prints the same values, and dciodvfy names elements in its findings', () => {
  const { elements, warnings } = readDump(dcdump);
  expect(warnings).toEqual([]);
  const values = new Map(elements.map((element) => [element.tag, element]));
  expect(values.get('(0010,0010)')).toMatchObject({ vr: 'PN', length: 12, value: 'TESTWELL^ADA' });
  expect(values.get('(7fe0,0010)')).toMatchObject({ vr: 'OW', length: 8 });
  const finding = 'Warning - Retired attribute - (0x0010,0x1000) LO Other Patient IDs';
  expect(readDump(finding).elements[0]).toMatchObject({ tag: '(0010,1000)', vr: 'LO', name: 'Other Patient IDs' });
});

test('a line that begins like an element and is none is warned of', () => {
  const { elements, warnings } = readDump('(0010,001) PN [A]\n(0010;0020) LO [B]\nnothing of it');
  expect(elements).toEqual([]);
  expect(warnings.map(({ line }) => line)).toEqual([0, 1]);
});

test('it is told where the tool gave up', () => {
  expect(readDump('(0008,0060) CS [CT]\nE: dcmdump: Invalid stream: reading file: a.dcm').stoppedAt).toBe(1);
  expect(whole).not.toHaveProperty('stoppedAt');
});

test('no text makes it throw, and every line it names is in the text', () => {
  const piece = fc.constantFrom(
    '(0010,0010)',
    ' PN ',
    '[',
    ']',
    '=',
    '#',
    '…',
    '...',
    '\n',
    '⟦',
    '⟧',
    '0000\\',
    ' SQ (',
    ', 1 ',
    'I: ',
    '>',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(fc.oneof(piece, fc.string({ maxLength: 3 }))).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (any) => {
      const { elements, warnings } = readDump(any);
      const lines = any.split(/\r?\n/);
      for (const { line, text: raw } of [...elements, ...warnings]) expect(raw.split('\n')[0]).toBe(lines[line]);
    }),
  );
});
