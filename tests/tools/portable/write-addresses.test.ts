import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rootFrom, writeAddresses, type Build } from '../../../src/tools/portable/write-addresses.ts';

const files = new Set(['index.html', 'learn/dicom/index.html', 'images/ct.webp', 'banks/1/index.json']);
const build: Build = { base: '/training/pacs/', has: (path) => files.has(path) };

test('an address becomes relative, names its index.html, and keeps its query and fragment', () => {
  const write = (text: string) => writeAddresses(text, '../../', build);
  expect(write('<a href="/training/pacs/">')).toBe('<a href="../../index.html">');
  expect(write('<a href="/training/pacs/learn/dicom/?a=b&c#d">')).toBe(
    '<a href="../../learn/dicom/index.html?a=b&c#d">',
  );
  expect(write('url(/training/pacs/images/ct.webp)')).toBe('url(../../images/ct.webp)');
  expect(write('{&quot;x&quot;:&quot;/training/pacs/learn/dicom/&quot;}')).toContain(
    ':&quot;../../learn/dicom/index.html&quot;',
  );
  expect(write(String.raw`"<a href=\"/training/pacs/learn/dicom/\">"`)).toContain(
    String.raw`"../../learn/dicom/index.html\"`,
  );
});

test('an address that leads to no file is told', () => {
  expect(() => writeAddresses('href="/training/pacs/gone/"', '', build)).toThrow(
    '/training/pacs/gone/ leads to no file',
  );
});

test('text without an address stays as it is, to the letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      fc.pre(!text.includes(build.base));
      expect(writeAddresses(text, '../', build)).toBe(text);
    }),
  );
});

test('from wherever it is written, an address leads to the same file', () => {
  const path = fc
    .array(fc.constantFrom('a', 'b-c', 'd'), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.join('/'));
  fc.assert(
    fc.property(path, fc.constantFrom(...files), (from, to) => {
      const written = writeAddresses(`${build.base}${to}`, rootFrom(from), build);
      expect(new URL(written, `file:///stick/${from}`).pathname).toBe(`/stick/${to}`);
    }),
  );
});
