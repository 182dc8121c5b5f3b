import { expect, test } from 'vitest';
import { writeStates } from '../../../src/components/design/write-states.ts';

test('a rule for a state is written again for what says that it is in it', () => {
  const css = '@layer parts { /* x */ .go { color: red; } .go:is(:hover, :focus-visible) { color: blue; } }';
  expect(writeStates(css)).toBe(".go:is([data-state='hover'], [data-state='focus']) { color: blue; }");
});

test('a rule within a media query is found too, and what has no state is left out', () => {
  expect(writeStates('@media print { a:active { color: red; } } b { color: blue; }')).toBe(
    "a[data-state='active'] { color: red; }",
  );
});
