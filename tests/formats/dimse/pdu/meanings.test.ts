import { expect, test } from 'vitest';
import {
  findAbort,
  findRejection,
  pduTypes,
  presentationContextResults,
} from '../../../../src/formats/dimse/pdu/meanings.ts';

test('the reason of a rejection depends on its source', () => {
  expect(findRejection(1, 1, 7)).toEqual({
    result: 'rejected-permanent',
    source: 'DICOM UL service-user',
    reason: 'called-AE-title-not-recognized',
  });
  expect(findRejection(2, 3, 2)?.reason).toBe('local-limit-exceeded');
  expect(findRejection(1, 2, 2)?.reason).toBe('protocol-version-not-supported');
});

test('reserved values say nothing', () => {
  for (const [result, source, reason] of [
    [3, 1, 1],
    [1, 4, 1],
    [1, 1, 4],
    [1, 3, 0],
  ] as const)
    expect(findRejection(result, source, reason)).toBeUndefined();
  expect(findAbort(1, 0)).toBeUndefined();
  expect(findAbort(2, 3)).toBeUndefined();
});

test('an abort by the service-user gives no reason', () => {
  expect(findAbort(0, 6)).toEqual({ source: 'DICOM UL service-user (initiated abort)' });
  expect(findAbort(2, 6)?.reason).toBe('invalid-PDU-parameter value');
});

test('presentation contexts and PDUs have their names', () => {
  expect(presentationContextResults[3]).toMatch(/^abstract-syntax/);
  expect(pduTypes[4]).toBe('P-DATA-TF');
});
