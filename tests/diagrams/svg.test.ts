import { expect, test } from 'vitest';
import { along, type Drawing } from '../../src/diagrams/drawing.ts';
import { drawSvg } from '../../src/diagrams/svg.ts';

const about = { label: 'Tree: what holds what', summary: 'A tree.', className: 'wide' };
const draw = (shapes: Drawing['shapes']): string => drawSvg({ width: 320, height: 100, shapes }, about);

test('a drawing has a name, a description and a size that follows the text', () => {
  expect(draw([])).toBe(
    '<svg class="wide" role="img" aria-label="Tree: what holds what" viewBox="0 0 320 100" width="20rem"><desc>A tree.</desc></svg>',
  );
});

test('a line has its head where it ends, at both ends, or a cross', () => {
  const line = { is: 'line', points: along(0, 0, 50, 0), look: 'line' } as const;
  expect(draw([{ ...line, head: 'end' }])).toContain('<path class="h" d="M50 0L42 3.5L42 -3.5z"/>');
  expect(draw([{ ...line, head: 'both' }]).match(/class="h"/g)).toHaveLength(2);
  expect(draw([{ ...line, head: 'cross' }])).toContain('<path class="m wrong"');
});

test('right, wrong and unsure differ by more than their colour', () => {
  const signs = (['right', 'wrong', 'unsure'] as const).map((mark) => draw([{ is: 'mark', at: [10, 10], mark }]));
  expect(new Set(signs.map((svg) => / d="([^"]+)"/.exec(svg)?.[1])).size).toBe(3);
});
