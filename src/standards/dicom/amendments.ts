import type { Element } from './elements.ts';

/** What the two dictionaries behind `element-table.ts` lack or have wrong, each group with its reason. */

interface Addition {
  reason: string;
  /** The keyword is the name, every word capitalised, without its spaces. */
  elements: [tag: string, name: string, vr: string, vm: string][];
}

export const additions: Addition[] = [
  {
    reason: 'DICOM-RTV (PS3.22, PS3.10 §7.1): the file meta elements that name a real-time flow; in neither package.',
    elements: [
      ['0002,0026', 'Source Presentation Address', 'UR', '1'],
      ['0002,0027', 'Sending Presentation Address', 'UR', '1'],
      ['0002,0028', 'Receiving Presentation Address', 'UR', '1'],
      ['0002,0031', 'RTV Meta Information Version', 'OB', '1'],
      ['0002,0032', 'RTV Communication SOP Class UID', 'UI', '1'],
      ['0002,0033', 'RTV Communication SOP Instance UID', 'UI', '1'],
      ['0002,0035', 'RTV Source Identifier', 'OB', '1'],
      ['0002,0036', 'RTV Flow Identifier', 'OB', '1'],
      ['0002,0037', 'RTV Flow RTP Sampling Rate', 'UL', '1'],
      ['0002,0038', 'RTV Flow Actual Frame Duration', 'FD', '1'],
    ],
  },
  {
    reason: 'Supplement 233: names and pronouns to use, gender identity, sex parameters; later than both packages.',
    elements: [
      ['0010,0011', 'Person Names to Use Sequence', 'SQ', '1'],
      ['0010,0012', 'Name to Use', 'LT', '1'],
      ['0010,0013', 'Name to Use Comment', 'UT', '1'],
      ['0010,0014', 'Third Person Pronouns Sequence', 'SQ', '1'],
      ['0010,0015', 'Pronoun Code Sequence', 'SQ', '1'],
      ['0010,0016', 'Pronoun Comment', 'UT', '1'],
      ['0010,0041', 'Gender Identity Sequence', 'SQ', '1'],
      ['0010,0042', 'Sex Parameters for Clinical Use Category Comment', 'UT', '1'],
      ['0010,0043', 'Sex Parameters for Clinical Use Category Sequence', 'SQ', '1'],
      ['0010,0044', 'Gender Identity Code Sequence', 'SQ', '1'],
      ['0010,0045', 'Gender Identity Comment', 'UT', '1'],
      ['0010,0046', 'Sex Parameters for Clinical Use Category Code Sequence', 'SQ', '1'],
      ['0010,0047', 'Sex Parameters for Clinical Use Category Reference', 'UR', '1-n'],
      ['0040,A034', 'Effective Start DateTime', 'DT', '1'],
      ['0040,A035', 'Effective Stop DateTime', 'DT', '1'],
    ],
  },
  {
    reason: 'The plural that took the place of (0010,2160); later than both packages.',
    elements: [['0010,2162', 'Ethnic Groups', 'UC', '1-n']],
  },
];

export const corrections: { reason: string; elements: Record<string, Partial<Element>> }[] = [
  {
    reason: 'The packages give keywords that the standard spells otherwise, or spelt otherwise before a correction.',
    elements: {
      '0022,1642': { keyword: 'NumberOfBscansPerFrame' },
      '003A,0320': { keyword: 'SummarizedFilterLookupTableSequence', name: 'Summarized Filter Lookup Table Sequence' },
      '003A,0325': { keyword: 'AnalogFilterTypeCodeSequence', name: 'Analog Filter Type Code Sequence' },
      '0040,A803': { keyword: 'NumberOfTableColumns', name: 'Number of Table Columns' },
      '4010,1029': { keyword: 'ThreatDetectionAlgorithmAndVersion' },
    },
  },
  {
    reason: 'A keyword does not tell where a name has hyphens, slashes and units.',
    elements: {
      '0000,1020': { name: 'Number of Remaining Sub-operations' },
      '0000,1021': { name: 'Number of Completed Sub-operations' },
      '0000,1022': { name: 'Number of Failed Sub-operations' },
      '0000,1023': { name: 'Number of Warning Sub-operations' },
      '0000,5140': { name: 'Normal/Reverse' },
      '0004,1130': { name: 'File-set ID' },
      '0004,1141': { name: 'File-set Descriptor File ID' },
      '0004,1142': { name: 'Specific Character Set of File-set Descriptor File' },
      '0004,1212': { name: 'File-set Consistency Flag' },
      '0004,1410': { name: 'Record In-use Flag' },
      '0004,1420': { name: 'Offset of Referenced Lower-Level Directory Entity' },
      '0018,11B6': { name: 'Contrast/Bolus Auto Injection Trigger Flag' },
      '0018,11B7': { name: 'Contrast/Bolus Injection Delay' },
      '0018,11BC': { name: 'X-Ray Filter Details Sequence' },
      '3002,010A': { name: 'RT Image Frame kV Radiation Acquisition Sequence' },
      '3002,0131': { name: 'Device-Specific Acquisition Parameter Sequence' },
      '300A,0716': { name: 'Machine-Specific Treatment Termination Code Sequence' },
      '300A,0773': { name: 'Referenced Expected In-Vivo Measurement Value Index' },
      '5200,9230': { name: 'Per-Frame Functional Groups Sequence' },
    },
  },
  {
    reason: 'The value multiplicity was widened after 2019e.',
    elements: {
      '0008,9007': { vm: '4-5' },
      '0014,40A0': { vm: '1-n' },
      '0014,40A1': { vm: '1-n' },
      '0014,40A2': { vm: '1-n' },
      '0062,0009': { vm: '1-n' },
    },
  },
  {
    reason: 'Retired in 2019e by its printed table, and listed as current since.',
    elements: { '2130,00A0': { retired: false }, '2130,00C0': { retired: false } },
  },
];

export const retirements = {
  reason: 'Retired after 2019e.',
  tags: [
    '0010,2160',
    '0018,9324',
    '0038,0004',
    '0048,0200',
    '0048,0201',
    '0048,0202',
    '0070,1807',
    '0070,1808',
    '3004,0010',
    '3006,0044',
    '3006,0045',
    '3006,0049',
    '3006,0085',
    '3006,0088',
    '3008,002B',
    '300A,000B',
    '300A,0632',
    '300A,0650',
    '3010,0090',
  ],
};
