import { expect, test } from 'vitest';
import { setApart } from '../../../src/components/design/set-apart.ts';

test('ids and all that names them stay together, and differ from those of the other theme', () => {
  expect(setApart('<p id="a"></p><i aria-labelledby="a b" aria-label="A thing"></i>', 'dark')).toBe(
    '<p id="a-dark"></p><i aria-labelledby="a-dark b-dark" aria-label="A thing (dark)"></i>',
  );
});
