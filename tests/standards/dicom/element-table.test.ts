import { expect, test } from 'vitest';
import { tabulateElements } from '../../../src/standards/dicom/element-table.ts';

const elements = [...tabulateElements().values()];

test('the table has more than 5,000 elements, each with a tag, keyword, name and VM in shape', () => {
  expect(elements.length).toBeGreaterThan(5000);
  for (const { tag, keyword, name, vm } of elements) {
    expect(tag).toMatch(/^[\dA-Fx]{4},[\dA-Fx]{4}$/);
    expect(keyword, tag).toMatch(/^(?!undefined)[A-Za-z][A-Za-z\d]+$/);
    expect(name, tag).toMatch(/^[^\s&;\u200B]+( [^\s;\u200B]+)*$/);
    expect(vm, tag).toMatch(/^\d+(-(\d*n|\d+))?( or \d+)?$/);
  }
});

test('every VR is one of PS3.5 §6.2', () => {
  const vrs =
    'AE AS AT CS DA DS DT FD FL IS LO LT OB OD OF OL OV OW PN SH SL SQ SS ST SV TM UC UI UL UN UR US UT UV'.split(' ');
  expect(
    elements.flatMap(({ tag, vr }) => vr.filter((one) => !vrs.includes(one)).map((one) => `${tag} ${one}`)),
  ).toEqual([]);
  expect(elements.filter(({ vr }) => vr.length === 0).map(({ tag }) => tag)).toEqual([
    'FFFE,E000',
    'FFFE,E00D',
    'FFFE,E0DD',
  ]);
});

test('no two elements share a keyword, but for repeating elements and their first', () => {
  const exact = elements.filter(({ tag, retired }) => !tag.includes('x') && !retired);
  expect(new Set(exact.map(({ keyword }) => keyword)).size).toBe(exact.length);
});
