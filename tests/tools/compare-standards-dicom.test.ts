import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { compareDicom } from '../../src/tools/compare-standards-dicom.ts';

const patientId = { tag: '00100020', keyword: 'PatientID', name: 'Patient ID', vr: 'LO', vm: '1', retired: false };
const verification = {
  uid: '1.2.840.10008.1.1',
  name: 'Verification SOP Class',
  type: 'SOP Class',
  keyword: 'Verification',
  retired: false,
};

test('a reference that agrees gives no sentence', () => {
  const statuses = { STORAGE_SERVICE_CLASS_STATUS: [{ code: 'A700-A7FF', category: 'Failure' }] };
  expect(compareWith([patientId, { ...patientId, keyword: '' }], [verification], statuses)).toEqual([]);
});

test('what differs and what is missing is said', () => {
  const elements = [
    { ...patientId, vr: 'SH', retired: true },
    { ...patientId, tag: '00100099', keyword: 'PatientMood' },
  ];
  const uids = [
    { ...verification, keyword: 'Echo' },
    { ...verification, uid: '1.2.3', name: 'Other' },
  ];
  const statuses = {
    STORAGE_SERVICE_CLASS_STATUS: [
      { code: 'B000', category: 'Failure' },
      { code: 'B00F', category: 'Warning' },
    ],
  };
  expect(compareWith(elements, uids, statuses)).toEqual([
    '(0010,0020) PatientID: the state is “current” here and “retired” in the reference.',
    '(0010,0020) PatientID: the VR is “LO” here and “SH” in the reference.',
    '(0010,0099) PatientMood is not listed.',
    '1.2.840.10008.1.1: the keyword is “Verification” here and “Echo” in the reference.',
    '1.2.3 Other is not listed.',
    'STORAGE_SERVICE_CLASS_STATUS: status B000 is warning here and Failure in the reference.',
    'STORAGE_SERVICE_CLASS_STATUS: status B00F is not listed.',
  ]);
});

function compareWith(elements: object[], uids: object[], statuses: object): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'pacs-prep-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const write = (path: string, content: object) => writeFileSync(join(folder, path), JSON.stringify(content));
  mkdirSync(join(folder, 'merged'));
  mkdirSync(join(folder, 'pynetdicom'));
  write('merged/elements.json', elements);
  write('merged/uids.json', uids);
  write('pynetdicom/dimse_status.json', statuses);
  return compareDicom(folder);
}
