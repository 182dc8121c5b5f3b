import { expect, test } from 'vitest';
import { judgeLog } from '../../../src/curriculum/facts/association-log.ts';
import { readAssociationLog } from '../../../src/formats/dimse/read-log.ts';
import echo from '../../formats/dimse/echo-log.txt?raw';
import store from '../../formats/dimse/store-log.txt?raw';

function listWrong(...lines: string[]): string[] {
  return judgeLog(readAssociationLog(lines.join('\n'))).map(({ wrong }) => wrong);
}

const proposed = [
  'D:   Context ID:        1 (Proposed)',
  'D:     Abstract Syntax: =CTImageStorage',
  'D:       =LittleEndianImplicit',
];
const accepted = ['D:   Context ID:        1 (Accepted)', 'D:     Abstract Syntax: =CTImageStorage'];

test('logs of DCMTK have no faults', () => {
  expect(listWrong(echo, store)).toEqual([]);
});

test('a presentation context ID is odd and at most 255', () => {
  expect(listWrong('D:   Context ID:        2 (Accepted)')).toEqual(['The presentation context ID is 2.']);
  expect(listWrong('D:   Context ID:        257 (Accepted)')).toEqual(['The presentation context ID is 257.']);
});

test('what is answered was proposed', () => {
  const other = 'D:   Context ID:        3 (Accepted)';
  expect(listWrong(...proposed, ...accepted)).toEqual([]);
  expect(listWrong(...proposed, other)).toEqual(['Context 3 is answered (Accepted), but was not proposed.']);
  expect(listWrong(...proposed, '…', other)).toEqual([]);
  expect(listWrong(other)).toEqual([]);
});

test('an answer keeps the abstract syntax, and takes a transfer syntax that was proposed', () => {
  expect(listWrong(...proposed, ...accepted, 'D:     Accepted Transfer Syntax: =LittleEndianExplicit')).toEqual([
    'Context 1 is accepted with LittleEndianExplicit, which was not proposed for it.',
  ]);
  expect(
    listWrong(...proposed, 'D:   Context ID:        1 (Accepted)', 'D:     Abstract Syntax: =MRImageStorage'),
  ).toEqual(['Context 1 was proposed for CTImageStorage, but is answered for MRImageStorage.']);
});

test('an AE title has at most 16 characters', () => {
  expect(listWrong('D: Called Application Name:     ARCHIVE_OF_THE_NORTH')).toEqual([
    'The AE title ARCHIVE_OF_THE_NORTH has 20 characters.',
  ]);
});

test.each([
  '0x0000: Success',
  '0xff00: Pending',
  '0xfe00: Cancel',
  '0xb000: Warning: Coercion',
  '0x0107: Warning',
  '0xa700: Refused',
  '0xa900: Error',
  '0xc000: Failed',
  '0x0110: Processing failure',
])('the words agree in %s', (status) => {
  expect(listWrong(`D: DIMSE Status                  : ${status}`)).toEqual([]);
});

test.each(['0x0000: Pending', '0xb000: Success', '0xa700: Warning: Out of resources', '0xff00: Error'])(
  'the words do not agree in %s',
  (status) => {
    expect(listWrong(`D: DIMSE Status                  : ${status}`)).toHaveLength(1);
  },
);
