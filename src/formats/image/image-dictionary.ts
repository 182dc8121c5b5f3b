import type { Dictionary, DictionaryRow } from '../dicom/dictionary.ts';

/** The VRs of what makes a picture (PS3.6), by which a data set without VRs is read; the whole dictionary is not needed. */
const tags: Record<string, string[]> = {
  SQ: [
    '0008,1115',
    '0008,1140',
    '0028,3000',
    '0028,3010',
    '0028,3110',
    '0070,0001',
    '0070,0008',
    '0070,0009',
    '0070,005A',
  ],
  US: [
    '0028,0002',
    '0028,0006',
    '0028,0010',
    '0028,0011',
    '0028,0100',
    '0028,0101',
    '0028,0102',
    '0028,0103',
    '0070,0042',
  ],
  'US SS': ['0028,1101', '0028,1102', '0028,1103', '0028,3002'],
  OW: ['0028,1201', '0028,1202', '0028,1203', '0028,3006', '7FE0,0010'],
  IS: ['0028,0008', '0028,0034'],
  DS: ['0028,0030', '0028,1050', '0028,1051', '0028,1052', '0028,1053'],
  CS: ['0008,0060', '0028,0004', '0028,1056', '0070,0005', '0070,0023', '0070,0041', '2050,0020'],
  LO: ['0028,1054', '0028,1055', '0028,3003', '0028,3004'],
  FL: ['0070,0014', '0070,0022'],
  ST: ['0070,0006'],
  UI: ['0002,0010', '0008,0016', '0008,0018', '0008,1155'],
};

export const imageDictionary: Dictionary = {
  elements: Object.fromEntries(
    Object.entries(tags).flatMap(([vr, tags]) => tags.map((tag): [string, DictionaryRow] => [tag, [tag, vr, '1-n']])),
  ),
  uids: {},
};
