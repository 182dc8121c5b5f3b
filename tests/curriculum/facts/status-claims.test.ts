import { expect, test } from 'vitest';
import { listStatusClaims } from '../../../src/curriculum/facts/status-claims.ts';

const wrongs = (text: string) => listStatusClaims(text).flatMap(({ wrong }) => wrong ?? []);

test('statuses of their service are right', () => {
  const text = 'A C-STORE may end with A7xx, B000, a warning, or 0000H, success. The DIMSE Status : 0xa900: Error';
  expect(listStatusClaims(text).map((claim) => [claim.text, claim.wrong])).toEqual([
    ['A7xx', undefined],
    ['B000', undefined],
    ['0000H', undefined],
    ['0xa900', undefined],
  ]);
});

test('a status of another service, class or meaning is wrong', () => {
  expect(wrongs('The C-FIND ends with status A801.')).toEqual(['C-FIND has no status A801.']);
  expect(wrongs('The C-STORE ends with B000, a failure.')).toEqual(['B000 is of the class warning, not failure.']);
  expect(wrongs('The C-MOVE ends: 0xA702: Success')).toEqual(['0xA702 is of the class failure, not success.']);
  expect(wrongs('A900 is out of resources, says the C-STORE.')).toEqual(['“out of resources” is A7xx, not A900.']);
});

test('message numbers, commands, tags, groups and bytes are no statuses', () => {
  for (const text of [
    'C-STORE is 0001H, so 8001H is a response; status comes later.',
    '| 0110H, 0120H | N-GET-RQ, N-SET-RQ | status |',
    'The C-STORE failure: (0x0018,0x0015), message ID 0xA123, (0040,A730) and FC18.',
    'Room A102 is next to room C309.',
  ])
    expect(listStatusClaims(text)).toEqual([]);
});
