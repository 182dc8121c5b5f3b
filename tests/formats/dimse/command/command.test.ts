import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { commandElements, type Command } from '../../../../src/formats/dimse/command/command.ts';
import { readCommand } from '../../../../src/formats/dimse/command/read-command.ts';
import { writeCommand } from '../../../../src/formats/dimse/command/write-command.ts';
import { findElement } from '../../../../src/standards/dicom/elements.ts';
import { findMisplaced, findUncovered } from '../pdu/build.ts';

const values = {
  UL: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  US: fc.integer({ min: 0, max: 65_535 }),
  UI: fc.array(fc.nat({ max: 9999 }), { minLength: 2, maxLength: 9 }).map((parts) => parts.join('.')),
  AE: fc.stringMatching(/^[A-Z][A-Z_]{0,14}$/),
  LO: fc.stringMatching(/^[a-z][a-z ]{0,30}[a-z]$/),
  AT: fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { maxLength: 4 }),
};
const { CommandGroupLength: _, ...elements } = commandElements;
const anyCommand = fc.record(
  Object.fromEntries(Object.entries(elements).map(([keyword, [, vr]]) => [keyword, values[vr]])),
  { requiredKeys: [] },
) as fc.Arbitrary<Command>;

test('a command is read as it was written, and its length is right', () => {
  fc.assert(
    fc.property(anyCommand, (command) => {
      const bytes = writeCommand(command);
      const reading = readCommand(bytes);
      expect(reading.command).toEqual({ CommandGroupLength: bytes.length - 12, ...command });
      expect(reading.warnings).toEqual([]);
      expect(findUncovered(reading.fields, 0, bytes.length)).toEqual([]);
    }),
  );
});

test('any bytes are read as a command without a throw, each byte once', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 3, maxLength: 200 }), (bytes) => {
      bytes.set([0, 0, 0], 0);
      const { fields } = readCommand(bytes);
      expect(findUncovered(fields, 0, bytes.length)).toEqual([]);
      expect(findMisplaced(fields)).toBeUndefined();
    }),
  );
});

test('an echo has the bytes of the standard', () => {
  const bytes = writeCommand({
    AffectedSOPClassUID: '1.2.840.10008.1.1',
    CommandField: 0x0030,
    MessageID: 1,
    CommandDataSetType: 0x0101,
  });
  expect(Buffer.from(bytes).toString('hex')).toBe(
    '00000000040000003800000000000200120000' +
      '00312e322e3834302e31303030382e312e31000000000102000000300000001001020000000100000000080200000001' +
      '01',
  );
});

test('the elements are those of the dictionary', () => {
  for (const [keyword, [element, vr]] of Object.entries(commandElements)) {
    const found = findElement(`0000,${element.toString(16).padStart(4, '0')}`);
    expect([found?.keyword, found?.vr]).toEqual([keyword, [vr]]);
  }
});

test('elements out of order, of another group and of an unknown number are told', () => {
  const echo = writeCommand({ CommandField: 0x0030, MessageID: 1 });
  const swapped = new Uint8Array([...echo.subarray(12, 22), ...echo.subarray(0, 12)]);
  expect(readCommand(swapped).warnings.map(({ text }) => text)).toEqual([
    'The elements of a command stand in ascending order, each once.',
  ]);
  const other = echo.slice();
  other[12] = 8;
  expect(readCommand(other).warnings[0]?.text).toBe('A command has elements of group 0000 alone.');
});
