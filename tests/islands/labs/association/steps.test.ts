import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTurns, type Capture } from '../../../../src/formats/dimse/association/capture.ts';
import captures from '../../../../src/islands/labs/association/captures.json' with { type: 'json' };
import { fieldAt, isOnWay, pathTo } from '../../../../src/islands/labs/association/find-field.ts';
import { readStart } from '../../../../src/islands/labs/association/read-start.ts';
import { listSteps, summarise } from '../../../../src/islands/labs/association/steps.ts';

const stepsOf = (id: string) => listSteps(readTurns((captures as Capture[]).find((capture) => capture.id === id)!), {});

test('each PDU of a turn is a step of its own, and says what matters', () => {
  expect(stepsOf('store').map((step) => `${step.from}: ${step.field.name}: ${summarise(step)}`)).toEqual([
    'requestor: A-ASSOCIATE-RQ: CT_ROOM_2 calls ARCHIVE, 2 contexts',
    'acceptor: A-ASSOCIATE-AC: 2 of 2 contexts accepted',
    'requestor: P-DATA-TF: C-STORE-RQ',
    'requestor: P-DATA-TF: data set, 466 bytes, the last fragment',
    'acceptor: P-DATA-TF: C-STORE-RSP, 0000 success',
    'requestor: A-RELEASE-RQ: ',
    'acceptor: A-RELEASE-RP: ',
  ]);
});

test('from any byte one comes to the innermost item that holds it', () => {
  const [{ field, bytes } = { field: undefined, bytes: new Uint8Array(0) }] = stepsOf('echo');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), (at) => {
      const path = pathTo(field!, at);
      const found = fieldAt(field!, path);
      expect(found.from <= at && at < found.to).toBe(true);
      expect(found.fields).toBeUndefined();
      expect(isOnWay(path.slice(0, 1), path)).toBe(true);
    }),
  );
});

test('an address may say what to begin with', () => {
  expect(readStart('?asks=ct&answers=full')).toEqual({ asks: 'ct', answers: 'full' });
  expect(readStart('?replay=abort')).toEqual({ replay: 'abort' });
  expect(readStart('')).toEqual({});
});
