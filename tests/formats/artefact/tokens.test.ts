import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenise } from '../../../src/formats/artefact/tokens.ts';
import { artefactKinds, type ArtefactKind } from '../../../src/schema/words.ts';

const roles = (kind: ArtefactKind, line: string) =>
  tokenise(kind, line).flatMap(({ role, text }) => (role ? [`${role} ${text}`] : []));

/** Strings in which the marks of artefacts are common. */
const artefact = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '(0008,0016)',
        ' UI ',
        '[',
        ']',
        '# ',
        '=x',
        'MSH|',
        '^~\\&',
        'E: ',
        '$ ',
        '; ',
        '12:30:45',
        '"',
        '\n',
      ),
    ),
  )
  .map((parts) => parts.join(''));

test('tokens put together are the line again, whatever the line and the kind', () => {
  fc.assert(
    fc.property(fc.constantFrom(...artefactKinds), artefact, (kind, line) => {
      expect(
        tokenise(kind, line)
          .map(({ text }) => text)
          .join(''),
      ).toBe(line);
    }),
  );
});

test('no token is empty but that of an empty line', () => {
  fc.assert(
    fc.property(fc.constantFrom(...artefactKinds), artefact, (kind, line) => {
      expect(tokenise(kind, line).every(({ text }) => text !== '' || line === '')).toBe(true);
    }),
  );
});

test('a line of a dump has a tag, a representation, a value and a note', () => {
  expect(roles('dump', '(0010,0010) PN [Doe^Jane]   #   8, 1 PatientName')).toEqual([
    'tag (0010,0010)',
    'type PN',
    'value [Doe^Jane]',
    'note #   8, 1 PatientName',
  ]);
  expect(roles('dump', '(0008,0016) UI =CTImageStorage')).toContain('value =CTImageStorage');
});

test('a line of HL7 has the name of its segment and its separators', () => {
  expect(roles('hl7', String.raw`MSH|^~\&|RIS`)).toEqual(['tag MSH', String.raw`type |^~\&|`]);
  expect(roles('hl7', 'the PID|')).toEqual(['type |']);
});

test('a line of a log has times, levels and faults', () => {
  expect(roles('log', '2026-01-02 03:04:05.678 E: refused')).toEqual(['time 2026-01-02 03:04:05.678', 'fault E']);
  expect(roles('log', 'W: slow')).toEqual(['warning W']);
  expect(roles('log', 'Warning - Retired attribute')).toEqual(['warning Warning']);
  expect(roles('log', 'I: ready')).toEqual(['type I']);
  expect(roles('log', 'ERRORS are none')).toEqual([]);
});

test('an element within a log looks as in a dump', () => {
  expect(roles('log', 'I: (0010,0020) LO [NL-1]   … PatientID')).toEqual([
    'type I',
    'tag (0010,0020)',
    'type LO',
    'value [NL-1]',
    'note … PatientID',
  ]);
});

test('the count of a sequence begins no note', () => {
  expect(roles('dump', '(0040,0275) SQ (Sequence with #=1)  # 56, 1 RequestAttributesSequence').at(-1)).toBe(
    'note # 56, 1 RequestAttributesSequence',
  );
});

test('a line of bytes has an offset and its characters', () => {
  expect(roles('dump', '0000018a: 36 2e 31 00     6.1.')).toEqual(['time 0000018a', 'note 6.1.']);
});

test('a line of a capture has a time, a message, and what went wrong', () => {
  expect(roles('capture', '5.114  51646  29513  A-ASSOCIATE request CT --> ARCHIVE')).toEqual([
    'time 5.114',
    'tag A-ASSOCIATE request',
    'type -->',
  ]);
  expect(roles('capture', ' 1.120  40040 → 24311  [TCP Retransmission] [SYN]')).toEqual([
    'time  1.120',
    'type →',
    'fault [TCP Retransmission]',
    'value [SYN]',
  ]);
});

test('the names of columns are heads', () => {
  expect(roles('log', 'Time      EventID')).toEqual(['head Time      EventID']);
  expect(roles('conformance', '  SOP Class     set   SCU  SCP')).toEqual(['head   SOP Class     set   SCU  SCP']);
  expect(roles('worklist', 'accession    patient  station AE')).toEqual(['head accession    patient  station AE']);
});

test('a row of a conformance table has its set of transfer syntaxes, and what is supported and what not', () => {
  expect(roles('conformance', '  CT Image Storage   U1    Y    N')).toEqual(['tag U1', 'note Y', 'type N']);
  expect(roles('conformance', '  U1   JPEG Baseline (Process 1)')).toEqual(['tag U1']);
});

test('a row of a worklist has its accession number and its times', () => {
  expect(roles('worklist', 'A2026-00417  TESTWELL^ADA  CT  20260414  103000')).toEqual([
    'tag A2026-00417',
    'time 20260414',
    'time 103000',
  ]);
});

test('in a terminal what was typed is told from what came', () => {
  expect(roles('terminal', '$ echoscu pacs 104')).toEqual(['note $ echoscu pacs 104']);
  expect(roles('terminal', 'GET /dicom-web/studies')).toEqual(['note GET /dicom-web/studies']);
  expect(roles('terminal', 'costs 5 $ each')).toEqual([]);
});

test('an attribute in JSON has a tag, a representation and values', () => {
  expect(roles('terminal', '"00080060": { "vr": "CS", "Value": [ "CT" ] }')).toEqual([
    'tag 00080060',
    'type CS',
    'value [ "CT" ]',
  ]);
});

test('a line of a configuration has a key, a value and a comment', () => {
  expect(roles('config', 'DicomAet = "ARCHIVE" # ours')).toEqual(['tag DicomAet', 'value "ARCHIVE"', 'note # ours']);
});

test('plain text has no roles', () => {
  expect(tokenise('text', '(0008,0016) # E: x')).toEqual([{ text: '(0008,0016) # E: x' }]);
});
