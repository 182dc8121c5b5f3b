import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from '../../../src/formats/hl7/decode-text.ts';
import { usualDelimiters } from '../../../src/formats/hl7/message.ts';

const decode = (text: string) => decodeText(text, usualDelimiters);

test('each delimiter has its escape sequence', () => {
  expect(decode('a\\F\\b\\S\\c\\T\\d\\R\\e\\E\\f')).toEqual({ text: 'a|b^c&d~e\\f', warnings: [] });
});

test('the sequences mean the delimiters that the message declares', () => {
  const delimiters = { ...usualDelimiters, field: '#', escape: '/', truncation: '%' };
  expect(decodeText('a/F/b\\F\\c/P/', delimiters).text).toBe('a#b\\F\\c%');
});

test('a line break and bytes of ASCII are decoded', () => {
  expect(decode('one\\.br\\two\\X0D0a\\three').text).toBe('one\ntwo\r\nthree');
});

test('what is unknown is left as it stands and warned of', () => {
  for (const text of ['a\\H\\b', 'a\\Xe4\\b', 'a\\X4\\b', 'a\\toString\\b', 'a\\P\\b']) {
    const { text: left, warnings } = decode(text);
    expect(left).toBe(text);
    expect(warnings).toHaveLength(1);
  }
});

test('a sequence that is not closed is left and warned of', () => {
  expect(decode('a\\T\\b\\S')).toEqual({ text: 'a&b\\S', warnings: ['The escape sequence \\S is not closed.'] });
});

test('a message without an escape character has nothing to decode', () => {
  expect(decodeText('a\\T\\b', { ...usualDelimiters, escape: '' })).toEqual({ text: 'a\\T\\b', warnings: [] });
});

test('a text that is escaped comes back, whatever it is', () => {
  const sequences: Record<string, string> = { '|': '\\F\\', '^': '\\S\\', '&': '\\T\\', '~': '\\R\\', '\\': '\\E\\' };
  fc.assert(
    fc.property(fc.string(), (text) => {
      const escaped = text.replace(/[|^&~\\]/g, (sign) => sequences[sign] ?? sign);
      expect(decode(escaped)).toEqual({ text, warnings: [] });
    }),
  );
});
