import { expect, test } from 'vitest';
import { greyOfPattern, patternSize } from '../../../src/formats/image/test-pattern.ts';

test('the pattern holds its patches of 5 and 95 per cent, and no grey beyond black and white', () => {
  const { width, height } = patternSize;
  const greys = Array.from({ length: width * height }, (_, i) => greyOfPattern(i % width, Math.floor(i / width)));
  for (const patch of [0.05, 0.95]) expect(greys.filter((grey) => grey === patch)).toHaveLength(900);
  expect([Math.min(...greys), Math.max(...greys)]).toEqual([0, 1]);
});
