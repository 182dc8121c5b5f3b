import { expect, test } from 'vitest';
import { findUnexplained, listAcronyms } from '../../../src/curriculum/facts/acronyms.ts';

const known = new Set(['SOP', 'UID', 'QIDO-RS']);

test('acronyms are listed once, in order and in the singular', () => {
  expect(listAcronyms("The MWL, two PDUs, the MWL's RIS and HL7.")).toEqual(['MWL', 'PDU', 'RIS', 'HL7']);
});

test('an acronym may have small letters at its end or in its middle', () => {
  expect(listAcronyms('DICOMweb, CTDIvol, MiB, JavaScript, McDonald')).toEqual(['DICOMweb', 'CTDIvol', 'MiB']);
});

test('a compound of capitals is one, of any other each part in capitals', () => {
  expect(listAcronyms('QIDO-RS, an FHIR-based way, non-DICOM')).toEqual(['QIDO-RS', 'FHIR', 'DICOM']);
});

test('services, fields, transactions, numbers and the names of machines are none', () => {
  expect(
    listAcronyms(
      'C-STORE A-ASSOCIATE-RQ PID-3 RAD-4 ORM^O01 MSH|A NL-100417 CT_NORTH1 VIEW_5 (7FE0,0010) FFFE PS3.5 X IV',
    ),
  ).toEqual([]);
});

test('code, fences, words that are stressed and coded values are none', () => {
  expect(listAcronyms('`MWL` is NOT what is COMPLETED.\n\n```\nRIS\n```\n')).toEqual([]);
});

test('what is neither known nor common nor spelt out is found', () => {
  expect(findUnexplained('The SOP UIDs of a CT over QIDO-RS in the RIS.', { known })).toEqual(['RIS']);
});

test('an acronym may be spelt out before or after it, in brackets or after a comma', () => {
  for (const text of [
    'A Modality Worklist (MWL) and the MWL.',
    'The MWL (Modality Worklist) tells.',
    'The radiology information system (the RIS) tells the RIS.',
    'Grayscale Softcopy Presentation State, GSPS for short.',
    'The extensible unified code (EUC), again EUC.',
  ])
    expect(findUnexplained(text, { known })).toEqual([]);
});

test('it is not explained by a bracket that spells something else, or by one that comes too late', () => {
  expect(findUnexplained('The archive of images (MWL).', { known })).toEqual(['MWL']);
  expect(findUnexplained('MWL first. Later the Modality Worklist (MWL).', { known })).toEqual(['MWL']);
});

test('a compound is known where all of its parts are', () => {
  expect(findUnexplained('SOP-UID, SOP-RIS', { known })).toEqual(['SOP-RIS']);
});
