import { expect, test } from 'vitest';
import { options } from '../../../src/formats/deidentify/options.ts';
import { findRow, profileRows } from '../../../src/formats/deidentify/profile.ts';
import { findElement } from '../../../src/standards/dicom/elements.ts';

test('the table has the 621 rows of PS3.15 Table E.1-1 in the edition 2024e, each tag once and in order', () => {
  const tags = profileRows.map(({ tag }) => tag);
  expect(tags.length).toBe(621);
  expect(new Set(tags).size).toBe(621);
  expect(tags).toEqual(tags.toSorted());
});

test('every code is one of the standard’s, as often as the standard has it', () => {
  const counts = Object.groupBy(profileRows, ({ code }) => code);
  expect(Object.fromEntries(Object.entries(counts).map(([code, rows]) => [code, rows.length]))).toEqual({
    X: 384,
    D: 92,
    U: 54,
    Z: 42,
    'X/D': 22,
    'X/Z': 11,
    'X/Z/D': 8,
    'Z/D': 6,
    'X/Z/U*': 2,
  });
  const asked = options.map(({ id }) => {
    const codes = profileRows.flatMap((row) => row.options[id] ?? []);
    return [id, codes.filter((code) => code === 'K').length, codes.filter((code) => code === 'C').length];
  });
  expect(asked).toEqual([
    ['safe-private', 0, 1],
    ['uids', 59, 0],
    ['device', 46, 11],
    ['institution', 10, 0],
    ['patient', 9, 4],
    ['full-dates', 165, 0],
    ['modified-dates', 0, 165],
    ['descriptors', 0, 125],
    ['structured-content', 0, 3],
    ['graphics', 0, 4],
  ]);
});

test('the dictionary of the product knows every attribute of the table', () => {
  // Curve data and private attributes are rows for whole groups.
  const unknown = profileRows.filter(
    ({ tag }) => !findElement(tag.replace('60xx', '6000')) && !/^(50xx|gggg)/.test(tag),
  );
  expect(unknown.map(({ tag }) => tag)).toEqual([]);
});

test('an attribute that is replaced by a new UID is of VR UI', () => {
  const others = profileRows.filter(({ tag, code }) => code === 'U' && !findElement(tag)?.vr.includes('UI'));
  expect(others.map(({ tag }) => tag)).toEqual([]);
});

test('repeating groups and private attributes find their row, and what the table passes over finds none', () => {
  expect(findRow('6002,3000')).toMatchObject({ tag: '60xx,3000', code: 'X', options: { graphics: 'C' } });
  expect(findRow('5004,2500')?.tag).toBe('50xx,xxxx');
  expect(findRow('6002,0010')).toBeUndefined();
  expect(findRow('0029,1020')).toMatchObject({ tag: 'gggg,eeee', options: { 'safe-private': 'C' } });
  expect(findRow('0028,0010')).toBeUndefined();
  expect(findRow('0010,0020')).toEqual({ tag: '0010,0020', code: 'Z/D', options: {} });
});
