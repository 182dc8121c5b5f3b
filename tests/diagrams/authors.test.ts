import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diagrams } from '../../src/components/design/diagrams.ts';
import { composers } from '../../src/diagrams/compose.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Which kind a component draws. */
function kindOf(component: string): string {
  return /kind="(\w+)"/.exec(read(`src/components/mdx/${component}.astro`))?.[1] ?? '';
}

test('every example that authors are given is a diagram, and there is one for each kind', () => {
  const examples = [...read('CONTRIBUTING.md').matchAll(/<(\w+) caption="[^"]+" of=\{`([^`]+)`\} \/>/g)];
  const kinds = examples.map(([, component = '']) => kindOf(component));
  expect(new Set(kinds)).toEqual(new Set(Object.keys(composers)));
  for (const [, component = '', text = ''] of examples)
    expect(composers[kindOf(component) as keyof typeof composers](text).summary).not.toBe('');
});

test('the page of the design shows every kind, under the name that authors write', () => {
  expect(new Set(diagrams.map(({ kind }) => kind))).toEqual(new Set(Object.keys(composers)));
  for (const { kind, name } of diagrams) expect(kindOf(name)).toBe(kind);
});
