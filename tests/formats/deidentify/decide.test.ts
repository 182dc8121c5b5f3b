import { expect, test } from 'vitest';
import type { AttributeType } from '../../../src/formats/deidentify/attribute-types.ts';
import { decide } from '../../../src/formats/deidentify/decide.ts';
import type { Option } from '../../../src/formats/deidentify/options.ts';
import { findRow } from '../../../src/formats/deidentify/profile.ts';

function choose(tag: string, type?: AttributeType, ...ticked: Option[]) {
  const { action, column } = decide(findRow(tag)!, new Set(ticked), type);
  return `${action} ${column}`;
}

test('a compound code gives away least that the type of the attribute allows', () => {
  // X/Z/D, X/Z, X/D, Z/D, X/Z/U*
  const by = (type?: AttributeType) =>
    ['0008,0080', '0008,0022', '0008,0021', '0008,0023', '0008,1140']
      .map((tag) => choose(tag, type).charAt(0))
      .join('');
  expect(by(3)).toBe('XXXZX');
  expect(by(2)).toBe('ZZDZZ');
  expect(by(1)).toBe('DZDDU');
  expect(by()).toBe('DZDDU');
});

test('an option comes before the profile, and the stricter of two options holds', () => {
  expect(choose('0008,0080', 3, 'institution')).toBe('K institution');
  expect(choose('0008,0080', 3, 'device')).toBe('X basic');
  expect(choose('0018,1200', 3, 'device')).toBe('K device');
  expect(choose('0018,1200', 3, 'device', 'modified-dates')).toBe('C modified-dates');
});
