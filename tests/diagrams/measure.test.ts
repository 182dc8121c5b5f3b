import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { widestWord, widthOf, wrap } from '../../src/diagrams/measure.ts';

test('every line is as narrow as asked, and nothing is lost', () => {
  const texts = fc.string({ maxLength: 80 });
  fc.assert(
    fc.property(texts, fc.integer({ min: 24, max: 400 }), (text, width) => {
      const lines = wrap(text, width, 'label');
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const line of lines) expect([...line].length === 1 || widthOf(line, 'label') <= width).toBe(true);
    }),
  );
});

test('lines are of about equal length, and no word is broken that fits', () => {
  const lines = wrap('opens a TCP connection to port 11112', 200, 'label');
  expect(lines).toHaveLength(2);
  expect(wrap('Image Manager and Archive', widestWord('Manager', 'name'), 'name')).toEqual([
    'Image',
    'Manager',
    'and',
    'Archive',
  ]);
});

test('a word that does not fit is broken after a hyphen if that is enough', () => {
  expect(wrap('Presentation-Contexts', 100, 'label')).toEqual(['Presentation-', 'Contexts']);
});

test('a strong face is wider than the text face, and mono has one width', () => {
  expect(widthOf('Archive', 'name')).toBeGreaterThan(widthOf('Archive', 'label'));
  expect(widthOf('iii', 'mono')).toBe(widthOf('WWW', 'mono'));
});
