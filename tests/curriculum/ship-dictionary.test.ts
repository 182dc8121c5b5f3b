import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { shipDictionary } from '../../src/curriculum/ship-dictionary.ts';
import { lookUp } from '../../src/formats/dicom/dictionary.ts';
import { listElements } from '../../src/standards/dicom/elements.ts';

const dictionary = shipDictionary();

test('what is shipped gives every element back as the standard lists it', () => {
  for (const { tag, name, keyword, vr, vm, retired } of listElements()) {
    const concrete = tag.replaceAll('x', '0');
    if (concrete !== tag && dictionary.elements[concrete]) continue;
    expect(lookUp(dictionary, concrete), tag).toEqual({ name, keyword, vr, vm, isRetired: retired });
  }
});

test('repeating groups, group lengths and private creators are known, private elements are not', () => {
  expect(lookUp(dictionary, '6002,3000')?.keyword).toBe('OverlayData');
  expect(lookUp(dictionary, '0020,3140')?.isRetired).toBe(true);
  expect(lookUp(dictionary, '0008,0000')?.vr).toEqual(['UL']);
  expect(lookUp(dictionary, '0029,0010')?.keyword).toBe('PrivateCreator');
  expect(lookUp(dictionary, '0029,1010')).toBeUndefined();
});

test('it weighs at most 65 KB as a web server sends it', () => {
  expect(gzipSync(JSON.stringify(dictionary)).length).toBeLessThan(65_000);
});
