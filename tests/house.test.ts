import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** Which rooms a room may import, and of which it may import types alone. */
const rooms: Record<string, { may: string[]; types?: string[] }> = {
  schema: { may: [] },
  engine: { may: [], types: ['schema'] },
  standards: { may: [] },
  formats: { may: [], types: ['schema'] },
  curriculum: { may: ['schema', 'engine', 'standards', 'formats'], types: ['search'] },
  diagrams: { may: [] },
  exchange: { may: [], types: ['schema', 'engine'] },
  search: { may: [], types: ['schema'] },
  stores: { may: ['engine', 'exchange'], types: ['schema'] },
  offline: { may: [] },
  islands: { may: ['engine', 'stores', 'formats', 'exchange', 'search', 'offline'], types: ['schema'] },
  // Rendered at build alone, where fields and tags on film get their names.
  components: { may: ['islands', 'formats', 'standards', 'diagrams'], types: ['schema', 'engine', 'curriculum'] },
  layouts: { may: ['islands', 'components', 'styles'], types: ['schema', 'engine', 'curriculum'] },
  pages: {
    may: ['schema', 'engine', 'curriculum', 'exchange', 'search', 'islands', 'components', 'layouts', 'styles'],
  },
  tools: {
    may: [
      'schema',
      'engine',
      'standards',
      'formats',
      'curriculum',
      'diagrams',
      'exchange',
      'search',
      'stores',
      'components',
      'offline',
    ],
  },
};

/** The one room, or the files, that may import each outside thing. */
const owners: [pattern: RegExp, owner: RegExp][] = [
  [/^astro\/zod$/, /^(schema|tools)\//],
  [/^astro:content$/, /^curriculum\/entries\.ts$|^content\.config\.ts$/],
  [/^ts-fsrs$/, /^engine\/[^/]+\.ts$/],
  [/^(valibot|qr(\/.*)?)$/, /^exchange\//],
  [/^(nanostores|@nanostores\/persistent)$/, /^stores\//],
  [/^fuse\.js$/, /^search\//],
  [/^(preact|@nanostores\/preact)/, /^islands\//],
  [/^(markdown-it|stemmer|github-slugger)(\/|$)/, /^curriculum\//],
  [/^(dcmjs|@iwharris\/dicom-data-dictionary|hl7-dictionary)(\/|$)/, /^standards\//],
  [/^(dicom-character-set|dicom-parser)$/, /^formats\//],
  [/^(cspell-trie-lib|sharp|fflate|ultrahtml|rolldown(\/utils)?)$/, /^tools\//],
  [/^(node:|js-yaml$|playwright-core$)/, /^tools\//],
];

interface Import {
  from: string;
  to: string;
  isType: boolean;
}

const source = join(import.meta.dirname, '../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(ts|tsx|astro|cjs)$/.test(name));

test('imports point towards the engine, as the table of the house says', () => {
  const faults = files.flatMap(listImports).filter((found) => !mayImport(found));
  expect(faults).toEqual([]);
});

test('each outside thing has one owner', () => {
  const faults = files.flatMap(listImports).filter(({ from, to, isType }) => {
    const owner = owners.find(([pattern]) => pattern.test(to))?.[1];
    return owner && !owner.test(from) && !isType;
  });
  expect(faults).toEqual([]);
});

test('the table refuses what it should', () => {
  const refused: Import[] = [
    { from: 'engine/draw.ts', to: 'src/stores/clock.ts', isType: false },
    { from: 'engine/draw.ts', to: 'src/schema/item.ts', isType: false },
    { from: 'components/Film.astro', to: 'src/curriculum/join.ts', isType: false },
    { from: 'pages/index.astro', to: 'src/stores/learner.ts', isType: false },
    { from: 'islands/Today.tsx', to: 'src/curriculum/join.ts', isType: true },
  ];
  expect(refused.filter(mayImport)).toEqual([]);
  expect(mayImport({ from: 'engine/draw.ts', to: 'src/schema/item.ts', isType: true })).toBe(true);
});

test('only the clock of the stores reads the clock and throws the dice', () => {
  const pattern = /\bDate\.now\b|new Date\(\)|\bMath\.random\b|\bgetRandomValues\b|\bperformance\.now\b/;
  // The benchmark measures with the clock of the page.
  const mayRead = new Set(['stores/clock.ts', 'tools/bench.ts']);
  const faults = files.filter((file) => !mayRead.has(file) && pattern.test(withoutComments(read(file))));
  expect(faults).toEqual([]);
});

test('the engine compiles without the types of the browser or of Node', () => {
  const { compilerOptions } = JSON.parse(read('engine/tsconfig.json').replace(/^\s*\/\/.*$/gm, ''));
  expect(compilerOptions.lib).toEqual(['ES2024']);
  expect(compilerOptions.types).toEqual([]);
});

test('a file holds one idea: none over 250 lines, no island over 120, half of them under 61', () => {
  const lengths = files.map((file) => ({ file, lines: read(file).trimEnd().split('\n').length }));
  const tooLong = lengths.filter(({ file, lines }) => lines > (/^islands\/.*\.tsx$/.test(file) ? 120 : 250));
  expect(tooLong).toEqual([]);
  const median = lengths.map(({ lines }) => lines).toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)];
  expect(median).toBeLessThanOrEqual(60);
});

test('no drawer for odds and ends', () => {
  const drawers = files.filter((file) =>
    /(^|\/)(utils?|helpers?|common|manager|service|types|index)\.tsx?$/.test(file),
  );
  expect(drawers).toEqual([]);
});

function mayImport({ from, to, isType }: Import): boolean {
  if (!to.startsWith('src/')) return true;
  const [room = ''] = from.split('/');
  const [target = ''] = to.slice('src/'.length).split('/');
  const rule = rooms[room];
  if (!rule || room === target) return true;
  return rule.may.includes(target) || (isType && (rule.types?.includes(target) ?? false));
}

function listImports(from: string): Import[] {
  const text = withoutComments(read(from));
  const statics = [...text.matchAll(/(?:import|export)\s+(type\s)?([^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/g)];
  const dynamics = [...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)];
  return [
    ...statics.map(([, type, names = '', to = '']) => ({
      from,
      to: resolve(from, to),
      isType: Boolean(type) || isTypes(names),
    })),
    ...dynamics.map(([, to = '']) => ({ from, to: resolve(from, to), isType: false })),
  ];
}

/** True for `{ type A, type B }`, which imports nothing at run time. */
function isTypes(names: string): boolean {
  const inner = /^\{([^}]*)\}/.exec(names.trim())?.[1];
  return inner !== undefined && inner.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type '));
}

function resolve(from: string, to: string): string {
  return to.startsWith('.') ? relative(join(source, '..'), join(source, dirname(from), to)).replaceAll('\\', '/') : to;
}

function read(file: string): string {
  return readFileSync(join(source, file), 'utf8');
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
