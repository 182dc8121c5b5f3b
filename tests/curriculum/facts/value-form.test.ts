import { expect, test } from 'vitest';
import { findWrongForm } from '../../../src/curriculum/facts/value-form.ts';

test.each([
  ['AE', 'ARCHIVE', 'A_TITLE_OF_SEVENTEEN'],
  ['AS', '045Y', '45Y'],
  ['CS', 'DERIVED_1 ', 'Chest'],
  ['DA', '20240229', '20230229'],
  ['DA', '20261101-20261122', '20261122-20261131'],
  ['DA', '-20261122', '2026-11-22'],
  ['DS', '-1.5E+3', '1,5'],
  ['DT', '20260417101622.123456+0100', '20261317'],
  ['DT', '2026-0500', '20260417101622+2500'],
  ['IS', '-42', '4.2'],
  ['IS', '2147483647', '99999999999'],
  ['SH', 'NORTHLIGHT-A2026', 'NORTHLIGHT-A2026-00417'],
  ['TM', '0930', '2430'],
  ['TM', '081214.5', '08:12:14'],
  ['UI', '2.25.0', '2.25.07'],
  ['UI', '1.2.840.10008.1.2 ', '1.2..840'],
])('of VR %s, “%s” is right and “%s” is wrong', (vr, right, wrong) => {
  expect(findWrongForm(vr, right)).toBeUndefined();
  expect(findWrongForm(vr, wrong)).toBeTypeOf('string');
});

test('an empty value is a value of every VR, and other VRs take anything', () => {
  expect(findWrongForm('DA', ' ')).toBeUndefined();
  expect(findWrongForm('UT', 'x'.repeat(100))).toBeUndefined();
});
