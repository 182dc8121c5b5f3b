import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPdus } from '../../../../src/formats/dimse/pdu/read-pdus.ts';
import { join } from '../../../../src/formats/dimse/pdu/write-bytes.ts';
import { writePdu } from '../../../../src/formats/dimse/pdu/write-pdu.ts';
import { anyPdu, findMisplaced, findUncovered } from './build.ts';

test('what is written is read as it was', () => {
  fc.assert(
    fc.property(fc.array(anyPdu, { maxLength: 4 }), (pdus) => {
      expect(readPdus(join(pdus.map(writePdu))).pdus).toEqual(pdus);
    }),
  );
});

test('every byte of a PDU has one field, in place', () => {
  fc.assert(
    fc.property(fc.array(anyPdu, { maxLength: 3 }), (pdus) => {
      const bytes = join(pdus.map(writePdu));
      const { fields, stoppedAt } = readPdus(bytes);
      expect(findUncovered(fields, 0, bytes.length)).toEqual([]);
      expect(findMisplaced(fields)).toBeUndefined();
      expect(stoppedAt).toBeUndefined();
    }),
  );
});

test('any bytes are read to their end without a throw, each byte once', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), fc.integer({ min: 0, max: 8 }), (bytes, type) => {
      bytes[0] = type;
      const { fields } = readPdus(bytes);
      expect(findUncovered(fields, 0, bytes.length)).toEqual([]);
      expect(findMisplaced(fields)).toBeUndefined();
    }),
  );
});

test('a damaged PDU is read to its end without a throw, each byte once', () => {
  const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(anyPdu, damage, fc.nat(), (pdu, changes, cut) => {
      const whole = writePdu(pdu);
      for (const [at, value] of changes) whole[at % whole.length] = value;
      const bytes = whole.subarray(0, whole.length - (cut % 3 === 0 ? cut % whole.length : 0));
      const { fields } = readPdus(bytes);
      expect(findUncovered(fields, 0, bytes.length)).toEqual([]);
      expect(findMisplaced(fields)).toBeUndefined();
    }),
    { numRuns: 500 },
  );
});

test('a PDU that is cut off is read as far as it goes, and said to be cut', () => {
  const bytes = writePdu({ type: 'A-RELEASE-RQ' });
  const { pdus, stoppedAt, warnings } = readPdus(join([bytes, bytes.subarray(0, 8)]));
  expect(pdus).toEqual([{ type: 'A-RELEASE-RQ' }, { type: 'A-RELEASE-RQ' }]);
  expect(stoppedAt).toBe(10);
  expect(warnings[0]).toEqual({ at: 10, text: 'The PDU says that it has 4 bytes, and 2 are here.' });
});

test('what is no PDU is left as it is', () => {
  const { pdus, stoppedAt, fields } = readPdus(new TextEncoder().encode('GET / HTTP/1.1\r\n'));
  expect(pdus).toEqual([]);
  expect(stoppedAt).toBe(0);
  expect(fields).toHaveLength(1);
});

test('megabytes of nothing but empty items make no more fields than are of use', () => {
  const bytes = new Uint8Array(4_000_000);
  bytes.set([1, 0, 0, 61, 8, 250]);
  const begun = performance.now();
  const { fields, stoppedAt } = readPdus(bytes);
  expect(performance.now() - begun).toBeLessThan(2000);
  expect(stoppedAt).toBeGreaterThan(0);
  expect(findUncovered(fields, 0, bytes.length)).toEqual([]);
});

test('a long run of spaces takes no time', () => {
  const text = `${' '.repeat(60_000)}x`;
  const begun = performance.now();
  const user = { roles: [], extended: [], commonExtended: [], implementationVersion: text };
  const request = { protocolVersion: 1, calledTitle: '', callingTitle: '', applicationContext: '', contexts: [], user };
  expect(readPdus(writePdu({ type: 'A-ASSOCIATE-RQ', ...request })).warnings).not.toEqual([]);
  expect(performance.now() - begun).toBeLessThan(500);
});

test('a value that does not fit its field is not written', () => {
  const user = { roles: [], extended: [], commonExtended: [] };
  const request = { protocolVersion: 1, callingTitle: 'A', applicationContext: '1.2', contexts: [], user };
  expect(() => writePdu({ type: 'A-ASSOCIATE-RQ', calledTitle: 'SEVENTEEN_LETTERS', ...request })).toThrow(RangeError);
  expect(() => writePdu({ type: 'A-ABORT', source: 256, reason: 0 })).toThrow(RangeError);
});
