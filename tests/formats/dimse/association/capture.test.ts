import { expect, test } from 'vitest';
import { readTurns, type Capture } from '../../../../src/formats/dimse/association/capture.ts';
import { readPdus } from '../../../../src/formats/dimse/pdu/read-pdus.ts';
import captures from '../../../../src/islands/labs/association/captures.json' with { type: 'json' };
import { findMisplaced, findUncovered } from '../pdu/build.ts';

test('every byte of a captured association has its place, and nothing in it is strange', () => {
  for (const capture of captures as Capture[])
    for (const { bytes } of readTurns(capture)) {
      const { fields, warnings, stoppedAt } = readPdus(bytes);
      expect(findUncovered(fields, 0, bytes.length), capture.id).toEqual([]);
      expect(findMisplaced(fields)).toBeUndefined();
      expect(warnings).toEqual([]);
      expect(stoppedAt).toBeUndefined();
    }
});

test('a capture shows what it says', () => {
  const types = Object.fromEntries(
    (captures as Capture[]).map((capture) => [
      capture.id,
      readTurns(capture).flatMap(({ bytes }) => readPdus(bytes).pdus.map(({ type }) => type)),
    ]),
  );
  expect(types['echo']).toEqual([
    'A-ASSOCIATE-RQ',
    'A-ASSOCIATE-AC',
    'P-DATA-TF',
    'P-DATA-TF',
    'A-RELEASE-RQ',
    'A-RELEASE-RP',
  ]);
  expect(types['called-title']).toEqual(['A-ASSOCIATE-RQ', 'A-ASSOCIATE-RJ']);
  expect(types['abort']?.at(-1)).toBe('A-ABORT');
  expect(types['store']?.filter((type) => type === 'P-DATA-TF')).toHaveLength(3);
});

test('what is not base64 is passed over', () => {
  expect(readTurns({ turns: ['>!!', '<AQI='] })).toEqual([{ from: 'acceptor', bytes: Uint8Array.of(1, 2) }]);
});
