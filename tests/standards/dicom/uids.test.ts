import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findUid, findUidsByName, isWellFormedUid } from '../../../src/standards/dicom/uids.ts';
import table from '../../../src/standards/dicom/uids.json' with { type: 'json' };

const rows: string[][] = Object.values(table).flat();

test('a UID tells its name, keyword, type and state', () => {
  expect(findUid('1.2.840.10008.1.2.2')).toEqual({
    uid: '1.2.840.10008.1.2.2',
    name: 'Explicit VR Big Endian',
    keyword: 'ExplicitVRBigEndian',
    type: 'Transfer Syntax',
    retired: true,
  });
  expect(findUid('1.2.840.10008.3.1.1.1')?.type).toBe('Application Context Name');
  expect(findUid('1.2.840.10008')).toBeUndefined();
});

test('a name finds its UID, with or without what kind of thing it names', () => {
  const only = (name: string) => findUidsByName(name).map(({ uid }) => uid);
  for (const name of ['Verification SOP Class', 'verification', 'Verification'])
    expect(only(name), name).toEqual(['1.2.840.10008.1.1']);
  expect(only('CT Image Storage SOP Class')).toEqual(['1.2.840.10008.5.1.4.1.1.2']);
  expect(only('Study Root Query/Retrieve Information Model – FIND')).toEqual(['1.2.840.10008.5.1.4.1.2.2.1']);
  expect(only('Explicit VR Little Endian transfer syntax')).toEqual(['1.2.840.10008.1.2.1']);
  expect(only('JPEG 2000 Image Compression')).toEqual(['1.2.840.10008.1.2.4.91']);
  expect(only('JPEG Extended')).toEqual(['1.2.840.10008.1.2.4.51', '1.2.840.10008.1.2.4.52']);
  expect(only('CT Picture Storage')).toEqual([]);
});

test('every row is a well-formed UID, a name and a keyword, and no UID comes twice', () => {
  for (const [uid = '', name, keyword] of rows) {
    expect(isWellFormedUid(uid), uid).toBe(true);
    expect(name, uid).toMatch(/\S/);
    expect(keyword, uid).toMatch(/^\w+$/);
  }
  expect(new Set(rows.map(([uid]) => uid)).size).toBe(rows.length);
});

test('a UID has no leading zeros, no empty components and at most 64 characters', () => {
  for (const uid of ['1.2.840.10008.1.1', '2.25.0', `1.${'2'.repeat(62)}`])
    expect(isWellFormedUid(uid), uid).toBe(true);
  for (const uid of ['1.2.0840', '1..2', '1.2.', '.1.2', '1', '', '1.2.a', ' 1.2', `1.${'2'.repeat(63)}`])
    expect(isWellFormedUid(uid), uid).toBe(false);
});

test('numbers with dots between are well formed up to 64 characters', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 2, maxLength: 12 }), (components) => {
      const uid = components.join('.');
      expect(isWellFormedUid(uid)).toBe(uid.length <= 64);
    }),
  );
});
