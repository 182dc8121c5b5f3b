import { expect, test } from 'vitest';
import { renderFigure } from '../../src/diagrams/figure.ts';

test('a figure has a drawing for a column, one for a phone, and words', () => {
  const { label, wide, narrow, scrolls, told } = renderFigure('timeline', '08:00 Down [wrong]', 'A fault.');
  expect(label).toBe('Timeline: A fault.');
  expect(wide).toContain('class="wide"');
  expect(narrow).toContain('class="narrow"');
  expect(scrolls).toBe(false);
  expect(told).toBe('<ol><li value="1">08:00: Down (wrong)</li></ol>');
});

test('what fits a phone is drawn once', () => {
  expect(renderFigure('tree', 'Patient', 'One box.')).not.toHaveProperty('narrow');
});

test('what no phone is wide enough for scrolls', () => {
  const actors = Array.from({ length: 9 }, (_, i) => `Workstation${i}`);
  const text = actors
    .slice(1)
    .map((name, i) => `${actors[i]} -> ${name}: passes it on`)
    .join('\n');
  expect(renderFigure('sequence', text, 'Nine.').scrolls).toBe(true);
});
