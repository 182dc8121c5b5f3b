import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../../../src/components/mdx/read-text.ts';

test('text that was escaped is read to the letter, in each way of escaping', () => {
  const escapings = [
    (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    (text: string) => text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;').replaceAll('"', '&quot;'),
    (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", '&#39;'),
  ];
  const text = fc
    .array(fc.oneof(fc.string(), fc.constantFrom('&lt;', '&amp;', '<b>', "'", '\n')))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(fc.constantFrom(...escapings), text, (escape, text) => {
      expect(readText(escape(text))).toBe(text);
    }),
  );
});

test('elements are left out and their text is kept', () => {
  expect(readText('<pre data-language="dump"><code>(0010,0010)\n  PN</code></pre>')).toBe('(0010,0010)\n  PN');
});

test('what was escaped twice is read once', () => {
  expect(readText('&amp;lt;')).toBe('&lt;');
});

test('a name that is not known stands as it is', () => {
  expect(readText('&unknown; &')).toBe('&unknown; &');
});
