import { expect, test } from 'vitest';
import { listElementClaims, listLineClaims } from '../../../src/curriculum/facts/element-claims.ts';

const wrongs = (text: string) => listElementClaims(text).flatMap(({ wrong }) => wrong ?? []);

test('a tag with its name, private, or of a group length is right', () => {
  const text = "Patient's Name (0010,0010), `(0008,0050)` AccessionNumber, (0029,1001), (0008,0000) and (FFFE,E00D)";
  expect(listElementClaims(text).map(({ wrong }) => wrong)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('a tag that is none, or has the name of another, is wrong', () => {
  expect(wrongs('(0010,0022) is one and (0010,0025) none')).toEqual(['The standard has no element (0010,0025).']);
  expect(wrongs('Patient ID (0010,0010)')).toEqual(["(0010,0010) is Patient's Name; Patient ID is (0010,0020)."]);
});

test('VR and VM are judged where they follow at once', () => {
  expect(wrongs('(0010,0010) LO, and (0028,0010) US')).toEqual(["The VR of Patient's Name is PN, not LO."]);
  expect(wrongs('(0028,1050) DS, VM 1')).toEqual(['The VM of Window Center is 1-n, not 1.']);
});

test('a part of a name that describes the element is let be', () => {
  expect(wrongs('(0002,0003), the SOP Instance UID')).toEqual([]);
});

test('a line of a listing ends with the keyword of its first tag, and its values name nothing', () => {
  const judge = (line: string) => listLineClaims(line).flatMap(({ wrong }) => wrong ?? []);
  expect(judge('(0000,0901) AT (0028,0010)   #  4, 1 OffendingElement\n(0000,0902) LO [Rows do not fit]')).toEqual([]);
  expect(judge('(0010,0020) LO [NL-1]   #  4, 1 PatientName')).toHaveLength(1);
  expect(judge('Error - (0x0008,0x0050) SH Patient ID')).toHaveLength(1);
});
