import { expect, test } from 'vitest';
import { judgeDump } from '../../../src/curriculum/facts/dicom-dump.ts';
import type { DictionaryElement } from '../../../src/curriculum/facts/element-dictionary.ts';
import { readDump } from '../../../src/formats/dicom/read-dump.ts';

type Row = [tag: string, keyword: string, name: string, vr: string, vm: string];

const rows: Row[] = [
  ['(0008,0016)', 'SOPClassUID', 'SOP Class UID', 'UI', '1'],
  ['(0008,0020)', 'StudyDate', 'Study Date', 'DA', '1'],
  ['(0008,0050)', 'AccessionNumber', 'Accession Number', 'SH', '1'],
  ['(0008,0060)', 'Modality', 'Modality', 'CS', '1'],
  ['(0008,1030)', 'StudyDescription', 'Study Description', 'LO', '1'],
  ['(0010,0010)', 'PatientName', "Patient's Name", 'PN', '1'],
  ['(0010,0020)', 'PatientID', 'Patient ID', 'LO', '1'],
  ['(0010,1000)', 'OtherPatientIDs', 'Other Patient IDs', 'LO', '1-n'],
  ['(0028,0010)', 'Rows', 'Rows', 'US', '1'],
  ['(0028,0030)', 'PixelSpacing', 'Pixel Spacing', 'DS', '2'],
  ['(0028,0106)', 'SmallestImagePixelValue', 'Smallest Image Pixel Value', 'US|SS', '1'],
  ['(0040,0275)', 'RequestAttributesSequence', 'Request Attributes Sequence', 'SQ', '1'],
  ['(0040,1001)', 'RequestedProcedureID', 'Requested Procedure ID', 'SH', '1'],
  ['(0040,a160)', 'TextValue', 'Text Value', 'UT', '1'],
  ['(7fe0,0010)', 'PixelData', 'Pixel Data', 'OB|OW', '1'],
];
const elements = new Map(
  rows.map(([tag, keyword, name, vr, vm]): [string, DictionaryElement] => [
    tag,
    { tag, keyword, name, vr: vr.split('|'), vm, retired: false },
  ]),
);
const dictionary = { findElement: (tag: string) => elements.get(tag) };

function listWrong(...lines: string[]): string[] {
  return judgeDump(readDump(lines.join('\n')), dictionary).map(({ wrong }) => wrong);
}

test('a dump that agrees with itself and the dictionary has no faults', () => {
  expect(
    listWrong(
      '(0008,0016) UI =CTImageStorage            #  26, 1 SOPClassUID',
      '(0008,0050) SH [A2026-00417]              #  12, 1 AccessionNumber',
      '(0010,0010) PN [TESTWELL^ADA]             #  12, 1 PatientName',
      '(0010,0020) LO (no value available)       #   0, 0 PatientID',
      '(0028,0010) US 512                        #   2, 1 Rows',
      String.raw`(0028,0030) DS [0.70\0.70]                #  10, 2 PixelSpacing`,
      String.raw`(7fe0,0010) OW fc18\0018\…                # 524288, 1 PixelData`,
    ),
  ).toEqual([]);
});

test('the fault names the line and quotes it', () => {
  const text = '(0028,0010) US ⟦512⟧   #   4, 1 Rows';
  expect(judgeDump(readDump(`# a.dcm\n${text}`), dictionary)).toEqual([
    { text, line: 1, wrong: 'The length is 4, but the value of VR US takes 2 bytes.', advice: 'Write 2.' },
  ]);
});

test('keyword and name belong to the tag, however far they are cut', () => {
  expect(listWrong('(0010,0020) LO [A1]   #   2, 1 PatientName')).toEqual([
    '(0010,0020) is PatientID, not PatientName.',
  ]);
  expect(listWrong('(0010,0010) PN [A1]   #   2, 1 Patient…')).toEqual([]);
  expect(listWrong('(0010,1000) LO [A1]   #   2, 1 RETIRED_OtherPatientIDs')).toEqual([]);
  expect(listWrong('(0010,1000) LO [A1]   #   2, 1 OtherPatientIDs')).toEqual([]);
  expect(listWrong("(0010,0010) Patient's Name                      PN: 'TESTWELL^ADA'")).toEqual([]);
  expect(listWrong('(0x0010,0x0020) LO Patients ID')).toEqual(['(0010,0020) is PatientID, not Patients ID.']);
});

test('the VR is one that the dictionary gives', () => {
  expect(listWrong('(0008,0050) LO [A1]   #   2, 1 AccessionNumber')).toEqual([
    '(0008,0050) AccessionNumber has VR SH, not LO.',
  ]);
  expect(listWrong('(0028,0106) SS -5   #   2, 1 SmallestImagePixelValue')).toEqual([]);
  expect(listWrong('(0028,0106) xs 5   #   2, 1 SmallestImagePixelValue')).toEqual([]);
  expect(listWrong(String.raw`(0008,0060) UN 43\54   #   2, 1 Modality`)).toEqual([]);
});

test('a tag of an even group is in the dictionary, a private one need not be', () => {
  expect(listWrong('(0008,0061) CS [CT]   #   2, 1 ModalitiesInStudy')).toEqual([
    '(0008,0061) is not in the dictionary.',
  ]);
  expect(listWrong('(0029,1001) DS [1.7]   #   4, 1 Unknown Tag & Data')).toEqual([]);
  expect(listWrong('(0029,0010) SH [OWNER]   #   6, 1 PrivateCreator')).toEqual([
    'A private creator has VR LO, not SH.',
  ]);
});

test('the length is even and that of the padded value', () => {
  expect(listWrong('(0008,1030) LO [CT head]   #   7, 1 StudyDescription')).toEqual(['The length 7 is odd.']);
  expect(listWrong('(0008,1030) LO [CT head]   #  10, 1 StudyDescription')).toEqual([
    'The length is 10, but the value of VR LO takes 8 bytes.',
  ]);
  expect(listWrong('(0008,1030) LO [CT head ]   #   8, 1 StudyDescription')).toEqual([]);
  expect(listWrong('(0010,0020) LO (no value available)   #   2, 0 PatientID')).toHaveLength(1);
});

test('beyond ASCII, and where a value is cut, characters do not tell the length', () => {
  expect(listWrong('(0008,1030) LO [Échographie]   #  12, 1 StudyDescription')).toEqual([]);
  expect(listWrong('(0008,1030) LO [CT he…]   #  12, 1 StudyDescription')).toEqual([]);
  expect(listWrong('(0008,1030) LO [CT head and ne...   #  70, 1 StudyDescription')).toEqual([]);
});

test('the stated VM is the number of values, and the dictionary allows it', () => {
  expect(listWrong(String.raw`(0028,0030) DS [0.70\0.70]   #  10, 1 PixelSpacing`)).toEqual([
    'The VM is 1, but the values there are 2.',
  ]);
  expect(listWrong('(0028,0030) DS [0.70]   #   4, 1 PixelSpacing')).toEqual([
    'PixelSpacing has VM 2, but the values there are 1.',
  ]);
  expect(listWrong(String.raw`(0040,a160) UT [a\b ]   #   4, 1 TextValue`)).toEqual([]);
});

test('a value has the form of its VR', () => {
  expect(listWrong('(0008,0020) DA [20261131]   #   8, 1 StudyDate')).toEqual(['“20261131” is no value of VR DA.']);
  expect(listWrong('(0008,0060) CS [Ct]   #   2, 1 Modality')).toEqual(['“Ct” is no value of VR CS.']);
});

test('elements ascend within a data set, but not over its end', () => {
  const id = '(0010,0020) LO [A1]   #   2, 1 PatientID';
  const date = '(0008,0020) DA [20261122]   #   8, 1 StudyDate';
  expect(listWrong(id, date)).toEqual(['(0008,0020) stands behind (0010,0020).']);
  expect(listWrong(id, '# 2.dcm', date)).toEqual([]);
  expect(listWrong(id, '…', date)).toEqual([]);
  expect(listWrong(id, id)).toEqual([]);
});

const sequence = '(0040,0275) SQ (Sequence with explicit length #=1)   #  24, 1 RequestAttributesSequence';
const item = '  (fffe,e000) na (Item with explicit length #=1)   #  16, 1 Item';
const procedure = '    (0040,1001) SH [RP-5331]   #   8, 1 RequestedProcedureID';
const itemEnd = '  (fffe,e00d) na (ItemDelimitationItem for re-encoding)   #   0, 0 ItemDelimitationItem';
const sequenceEnd = '(fffe,e0dd) na (SequenceDelimitationItem for re-encod.)   #   0, 0 SequenceDelimitationItem';

test('a sequence holds as many items as it says', () => {
  expect(listWrong(sequence, item, procedure, itemEnd, sequenceEnd)).toEqual([]);
  expect(listWrong(sequence, item, procedure, itemEnd, item, procedure, itemEnd, sequenceEnd)).toEqual([
    '#=1, but the items that follow are 2.',
  ]);
  expect(listWrong(sequence.replace('#=1', '#=2'), item, procedure, itemEnd, sequenceEnd)).toEqual([
    '#=2, but the items that follow are 1.',
  ]);
});

test('an item holds as many elements as it says, unless it is cut', () => {
  const two = item.replace('#=1', '#=2');
  expect(listWrong(sequence, two, procedure, itemEnd, sequenceEnd)).toEqual([
    '#=2, but the elements that follow are 1.',
  ]);
  expect(listWrong(sequence, two, procedure, '…')).toEqual([]);
  expect(listWrong(sequence, two, procedure)).toEqual([]);
});

test('where the lines of items are left out, a lower or equal tag begins the next', () => {
  expect(listWrong(sequence.replace('#=1', '#=2'), procedure, procedure)).toEqual([]);
  expect(listWrong(sequence, procedure, procedure)).toEqual(['#=1, but the items that follow are 2.']);
});

test('fragments of pixel data count like items', () => {
  const pixels = '(7fe0,0010) OB (PixelSequence #=2)   # u/l, 1 PixelData';
  const table = String.raw`  (fffe,e000) pi 00\00\00\00   #   4, 1 Item`;
  const fragment = String.raw`  (fffe,e000) pi ff\d8\…   # 1394, 1 Item`;
  const end = '(fffe,e0dd) na (SequenceDelimitationItem)   #   0, 0 SequenceDelimitationItem';
  expect(listWrong(pixels, table, fragment, end)).toEqual([]);
  expect(listWrong(pixels, table, end)).toEqual(['#=2, but the items that follow are 1.']);
});
