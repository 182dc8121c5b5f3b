import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTokens, tokenKinds } from '../../../src/components/design/read-tokens.ts';

const tokens = readTokens(readFileSync(join(import.meta.dirname, '../../../src/styles/tokens.css'), 'utf8'));

test('a token has its name, its value in each theme, and what it is for', () => {
  const css = ':root { --a: light-dark(oklch(1 0 0), oklch(0.2 0 0)); /* the page */\n --b: 2px; }\n.x { --c: 1px; }';
  expect(readTokens(css)).toEqual([
    { name: 'a', value: 'oklch(1 0 0)', dark: 'oklch(0.2 0 0)', use: 'the page' },
    { name: 'b', value: '2px', use: '' },
  ]);
});

test('every token of the site is of one kind, so that the design page shows each once', () => {
  const kinds = Object.values(tokenKinds);
  expect(tokens.filter((token) => kinds.filter((isOf) => isOf(token)).length !== 1)).toEqual([]);
  expect(kinds.filter((isOf) => !tokens.some(isOf))).toEqual([]);
});

test('every colour is in OKLCH, and says what it is for', () => {
  const colours = tokens.filter(tokenKinds.colours);
  expect(colours.length).toBeGreaterThan(20);
  expect(colours.filter(({ use }) => use === '')).toEqual([]);
});
