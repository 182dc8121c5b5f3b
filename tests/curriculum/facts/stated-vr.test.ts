import { expect, test } from 'vitest';
import { listVrClaims } from '../../../src/curriculum/facts/stated-vr.ts';

test('a VR in words is held against the dictionary', () => {
  expect(
    listVrClaims('The VR of Study Description is LO. Here Pixel Data has VR OW.').map(({ wrong }) => wrong),
  ).toEqual([undefined, undefined]);
  expect(listVrClaims('The VR of (0010,0010) is LO.')).toMatchObject([
    { wrong: "The VR of Patient's Name is PN, not LO." },
  ]);
});

test('a VR of nothing that has a name claims nothing', () => {
  expect(listVrClaims('The converter writes it with VR UN. An element with VR SQ holds items.')).toEqual([]);
});
