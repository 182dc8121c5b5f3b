import dictionary from 'hl7-dictionary';
import { expect, test } from 'vitest';
import { misspeltMessages, profileSegments, requiredness, tableCodes } from '../../../src/standards/hl7/amendments.ts';

test('no amendment is idle: the dictionary says otherwise', () => {
  for (const [version, marks] of Object.entries(requiredness))
    for (const [place, isRequired] of Object.entries(marks)) {
      const [segment = '', number] = place.split('-');
      const field = dictionary.definitions[version]?.segments[segment]?.fields[Number(number) - 1];
      expect(field && field.opt === 2, `${version} ${place}`).toBe(!isRequired);
    }
  for (const [number, codes] of Object.entries(tableCodes))
    for (const [code, text] of Object.entries(codes))
      expect(dictionary.tables[Number(number)]?.values[code], `${number} ${code}`).not.toBe(text);
});

test('what is taken out or added is there, or not there, to begin with', () => {
  const all = Object.values(dictionary.definitions);
  expect(misspeltMessages.filter((name) => !all.some(({ messages }) => name in messages))).toEqual([]);
  expect(Object.keys(profileSegments).filter((name) => all.some(({ segments }) => name in segments))).toEqual([]);
});
