import { expect, test } from 'vitest';
import { readRunningText } from '../../src/curriculum/running-text.ts';

const words = (text: string) => readRunningText(text).replace(/\s+/g, ' ').trim();

test('code spans, fences, drawings, tags and addresses are left out', () => {
  expect(words('Send `C-STORE` and ``a ` b`` now.\n\n```log\nE: x\n```\n\nThen <b>wait</b>.')).toBe(
    'Send and now. Then wait .',
  );
  expect(
    words('<svg><text>drawn</text></svg>See [the text](https://example.org/x_y), https://example.org/z too.'),
  ).toBe('See the text , too.');
});

test('a fence that is indented is left out, and what follows it is kept', () => {
  expect(words('Before.\n  ```\n  inside\n  ```\nAfter.')).toBe('Before. After.');
});

test('captions and alternative texts are read, other attributes are not', () => {
  expect(words('<Film kind="dump" caption="One image > four times." from="dcmdump +P">')).toBe(
    'One image > four times.',
  );
  expect(words("<CheckYourself items={['first-item', 'a>b']} />text")).toBe('text');
});

test('a sign of comparison begins no tag', () => {
  expect(words('a < b and 3 <4 > 2')).toBe('a < b and 3 <4 > 2');
});

test('marks of emphasis and of the answer in a listing are no text', () => {
  expect(words('**GSDF** and ⟦value⟧')).toBe('GSDF and value');
});
