import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJsonModel } from '../../../src/formats/dicom/read-json-model.ts';
import ct from './ct.json.txt?raw';

function listWarnings(text: string): string[] {
  return readJsonModel(text).warnings.map(({ wrong }) => wrong);
}

test('what dcm2json writes is read without a warning', () => {
  const { datasets, warnings, stoppedAt } = readJsonModel(ct);
  expect(warnings).toEqual([]);
  expect(stoppedAt).toBeUndefined();
  expect(datasets).toHaveLength(1);
  expect(datasets[0]?.length).toBe(Object.keys(JSON.parse(ct)).length);
});

test('values, person names and items are read with their lines', () => {
  const attributes = readJsonModel(ct).datasets[0] ?? [];
  const name = attributes.find(({ key }) => key === '00100010');
  expect(name).toMatchObject({ vr: 'PN', values: ['TESTWELL^ADA'] });
  expect(ct.split('\n')[name?.line ?? 0]).toContain('00100010');
  const sequence = attributes.find(({ key }) => key === '00400275');
  expect(sequence?.items?.map((item) => item.at(-1)?.values)).toEqual([['RP-5331'], ['RP-5332']]);
});

test('an answer of a server is read behind its headers, each data set of its array', () => {
  const text =
    '200 OK\nContent-Type: application/dicom+json\n[ { "00080060": { "vr": "CS", "Value": [ ⟦"CT"⟧ ] } },\n{ } ]';
  const { datasets, warnings } = readJsonModel(text);
  expect(warnings).toEqual([]);
  expect(datasets.map((dataset) => dataset.length)).toEqual([1, 0]);
  expect(datasets[0]?.[0]).toMatchObject({ key: '00080060', values: ['CT'], line: 2 });
});

test('an ellipsis may stand for what is left out', () => {
  expect(
    listWarnings('{ "00080060": { "vr": "CS", … },\n  …\n  "00100010": { "vr": "PN", "Value": [ … ] } … }'),
  ).toEqual([]);
});

test('an excerpt may break off, and it is told where', () => {
  const { datasets, warnings, stoppedAt } = readJsonModel('{ "00080060": { "vr": "CS", "Value": [ "CT" ] },\n…');
  expect(warnings).toEqual([]);
  expect(stoppedAt).toBe(1);
  expect(datasets[0]?.[0]?.values).toEqual(['CT']);
});

test('a long string may go on in the next line', () => {
  const text = '{ "7FE00010": { "vr": "OW", "BulkDataURI":\n  "https://a.example/studies/\n     2.25.1/bulk" } }';
  expect(listWarnings(text)).toEqual([]);
});

test('decimal and integer strings are numbers or strings, other numbers only numbers', () => {
  expect(listWarnings('{ "00200013": { "vr": "IS", "Value": [ 1, "2" ] } }')).toEqual([]);
  expect(listWarnings('{ "00280010": { "vr": "US", "Value": [ "512" ] } }')).toEqual(['A value of US is a number.']);
  expect(listWarnings('{ "00080060": { "vr": "CS", "Value": [ 7 ] } }')).toEqual(['A value of CS is a string.']);
});

test.each([
  ['{ "0008103e": { "vr": "LO" } }', 'The name "0008103e" is not eight upper-case hexadecimal digits.'],
  ['{ "00080000": { "vr": "UL" } }', 'A Group Length has no place in the model.'],
  ['{ "00080060": "CT", "00080050": { "vr": "SH" } }', '"00080060" is not an object with a vr.'],
  ['{ "00080060": { "Value": [ "CT" ] } }', '"00080060" has no vr.'],
  ['{ "00080060": { "vr": "CS", "value": [ "CT" ] } }', '"value" is no part of an attribute.'],
  ['{ "00080060": { "vr": "CS", "Value": "CT" } }', 'Value is an array, also of one value.'],
  ['{ "00080060": { "vr": "CX", "Value": [ "CT" ] } }', 'CX is no VR.'],
  [
    '{ "00100010": { "vr": "PN", "Value": [ "A^B" ] } }',
    'A value of PN is an object with Alphabetic, Ideographic or Phonetic.',
  ],
  [
    '{ "00100010": { "vr": "PN", "Value": [ { "Name": "A" } ] } }',
    '"Name" is no component group: Alphabetic, Ideographic, Phonetic.',
  ],
  ['{ "00081198": { "vr": "SQ", "Value": [ "A" ] } }', 'An item of a sequence is an object.'],
  [
    '{ "00080060": { "vr": "CS", "InlineBinary": "QUJD" } }',
    'InlineBinary is for OB, OD, OF, OL, OV, OW and UN, not for CS.',
  ],
  ['{ "7FE00010": { "vr": "OW", "InlineBinary": "QUJ" } }', 'InlineBinary is a string in base64.'],
  ['{ "7FE00010": { "vr": "OW", "BulkDataURI": 7 } }', 'BulkDataURI is a string.'],
  [
    '{ "7FE00010": { "vr": "OW", "InlineBinary": "QUJD", "BulkDataURI": "a" } }',
    'Only one of BulkDataURI and InlineBinary may stand.',
  ],
  ['{ "00080060": { "vr": "CS" } "00080070": { "vr": "LO" } }', 'A comma is missing before "00080070".'],
  ['{ "00080060" { "vr": "CS" } }', 'A colon is missing behind "00080060".'],
])('%s is warned of', (text, wrong) => {
  expect(listWarnings(text)).toEqual([wrong]);
});

test('brackets without end do not exhaust it', () => {
  expect(readJsonModel('[{"00081198":'.repeat(50_000)).stoppedAt).toBe(0);
});

test('no text makes it throw', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '…',
    '"00080060"',
    '"vr"',
    '"PN"',
    '"Value"',
    '\n',
    '1',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 }))), (parts) => {
      expect(readJsonModel(parts.join('')).datasets).toBeInstanceOf(Array);
    }),
  );
});

test('any data set of strings that JSON can write is read again', () => {
  const dataset = fc.dictionary(
    fc.stringMatching(/^[\dA-F]{7}[1-9]$/),
    fc.array(fc.string().filter((text) => !/[⟦⟧]/.test(text))),
  );
  fc.assert(
    fc.property(dataset, (given) => {
      const model = Object.fromEntries(Object.entries(given).map(([key, Value]) => [key, { vr: 'LO', Value }]));
      const { datasets, warnings } = readJsonModel(JSON.stringify(model, null, 1));
      expect(warnings).toEqual([]);
      expect(Object.fromEntries((datasets[0] ?? []).map(({ key, values }) => [key, values]))).toEqual({ ...given });
    }),
  );
});
