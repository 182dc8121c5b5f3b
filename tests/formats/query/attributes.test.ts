import { expect, test } from 'vitest';
import { knownAttributes } from '../../../src/formats/query/attributes.ts';
import { findByKeyword } from '../../../src/standards/dicom/elements.ts';

test('every attribute has the tag and the VR that the dictionary has', () => {
  const wrong = knownAttributes.filter(({ tag, keyword, vr }) => {
    const element = findByKeyword(keyword);
    return element?.tag !== `${tag.slice(0, 4)},${tag.slice(4)}` || !element.vr.includes(vr);
  });
  expect(wrong).toEqual([]);
});
