import { expect, test } from 'vitest';
import type { DictionaryElement } from '../../../src/curriculum/facts/element-dictionary.ts';
import { judgeJsonModel } from '../../../src/curriculum/facts/json-model.ts';
import { readJsonModel } from '../../../src/formats/dicom/read-json-model.ts';

const elements: DictionaryElement[] = [
  { tag: '0008,0020', keyword: 'StudyDate', name: 'Study Date', vr: ['DA'], vm: '1', retired: false },
  { tag: '0008,0060', keyword: 'Modality', name: 'Modality', vr: ['CS'], vm: '1', retired: false },
  { tag: '0008,1198', keyword: 'FailedSOPSequence', name: 'Failed SOP Sequence', vr: ['SQ'], vm: '1', retired: false },
];
const dictionary = { findElement: (tag: string) => elements.find((element) => `(${element.tag})` === tag) };

function judge(text: string) {
  return judgeJsonModel(readJsonModel(text), dictionary);
}

test('a right data set has no faults', () => {
  expect(judge('{ "00080020": { "vr": "DA", "Value": [ "20261122" ] }, "00080060": { "vr": "CS" } }')).toEqual([]);
});

test('a fault of form is reported with its line', () => {
  const text = '{ "00080060": { "vr": "CS",\n  "Value": "CT" } }';
  expect(judge(text)).toMatchObject([
    { line: 1, text: '  "Value": "CT" } }', wrong: 'Value is an array, also of one value.' },
  ]);
});

test('tag, VR, VM and value agree with the dictionary, in items too', () => {
  const wrong = (text: string) => judge(text).map((fault) => fault.wrong);
  expect(wrong('{ "00080061": { "vr": "CS" } }')).toEqual(['"00080061" is not in the dictionary.']);
  expect(wrong('{ "00080060": { "vr": "SH" } }')).toEqual(['"00080060" Modality has VR CS, not SH.']);
  expect(wrong('{ "00080060": { "vr": "CS", "Value": [ "CT", "MR" ] } }')).toEqual([
    'Modality has VM 1, but the values there are 2.',
  ]);
  expect(
    wrong('{ "00081198": { "vr": "SQ", "Value": [ { "00080020": { "vr": "DA", "Value": [ "2026" ] } } ] } }'),
  ).toEqual(['“2026” is no value of VR DA.']);
});

test('names ascend', () => {
  const text = '{ "00080060": { "vr": "CS" },\n "00080020": { "vr": "DA" } }';
  expect(judge(text)).toMatchObject([{ line: 1, wrong: '"00080020" stands behind "00080060".' }]);
});

test('a private attribute needs no dictionary', () => {
  expect(judge('{ "00290010": { "vr": "LO", "Value": [ "NORTHLIGHT QC" ] } }')).toEqual([]);
});
