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
  expect(roles('log', '2026-01-02 03:04:05.678 E: refused')).toEqual(['type 2026-01-02 03:04:05.678', 'fault E']);
  expect(roles('log', 'W: slow')).toEqual(['note W']);
  expect(roles('log', 'I: ready')).toEqual(['type I']);
  expect(roles('log', 'ERRORS are none')).toEqual([]);
});

test('in a terminal what was typed is told from what came', () => {
  expect(roles('terminal', '$ echoscu pacs 104')).toEqual(['note $ echoscu pacs 104']);
  expect(roles('terminal', 'costs 5 $ each')).toEqual([]);
});

test('a line of a configuration has a key, a value and a comment', () => {
  expect(roles('config', 'DicomAet = "ARCHIVE" # ours')).toEqual(['tag DicomAet', 'value "ARCHIVE"', 'note # ours']);
});

test('plain text has no roles', () => {
  expect(tokenise('text', '(0008,0016) # E: x')).toEqual([{ text: '(0008,0016) # E: x' }]);
});
