import { expect, test } from 'vitest';
import { articleOf } from '../../../../src/curriculum/checks/item/article.ts';

test.each([
  [
    'an',
    'archive, hour, honest broker, unimportant file, 8-bit sample, 11, 18,000, MRI, X-ray, A-RELEASE, HL7, AE title',
  ],
  ['a', 'printer, unit, user, UID, one-way link, European site, 1, 12, 110, 180, U, C-STORE, DICOM file'],
])('“%s” goes with %s', (article, texts) => {
  for (const text of texts.split(', ')) expect([article, undefined], text).toContain(articleOf(text));
});

test('the other article is refused', () => {
  for (const text of ['unit', 'printer', 'UID', '12']) expect(articleOf(text)).toBe('a');
  for (const text of ['archive', 'hour', '8-bit', 'X-ray', 'AE title']) expect(articleOf(text)).toBe('an');
});

test('an abbreviation that is spelt by some and spoken by others has no one article', () => {
  expect(articleOf('RIS')).toBeUndefined();
});
