import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, expect, test } from 'vitest';
import { bundleModules } from '../../../src/tools/portable/bundle-modules.ts';

const folder = mkdtempSync(join(tmpdir(), 'pacs-prep-modules-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(files: Record<string, string>): void {
  mkdirSync(join(folder, '_astro'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, '_astro', name), text);
}

/** Runs the script as a page would that asks for those modules. */
function run(
  script: string,
  modules: string,
  page: object = {},
): PromiseWithResolvers<(name: string) => Promise<unknown>> {
  const context = { document: { currentScript: { dataset: { run: modules } } }, seen: [] as string[], ...page };
  runInNewContext(script, context);
  return (context as unknown as Record<'pacsPrepModules', ReturnType<typeof run>>).pacsPrepModules;
}

test('modules run once, when the page asks for them, in its order, and are found by their file name', async () => {
  write({
    'a.js': `import { b } from './b.js'; seen.push('a'); export default b;`,
    'b.js': `seen.push('b'); export const b = 'ä'; export const later = () => import('./c.js');`,
    'c.js': `seen.push('c'); export const c = 1;`,
  });
  const seen: string[] = [];
  const { promise } = run(await bundleModules(folder, '/training/pacs/', ['a.js', 'b.js', 'c.js']), 'b.js a.js', {
    seen,
  });
  const load = await promise;
  expect(await load('../../_astro/a.js?astro-retry=1')).toMatchObject({ default: 'ä' });
  expect(seen).toEqual(['b', 'a']);
  const { later } = (await load('../_astro/b.js')) as { later: () => Promise<{ c: number }> };
  expect((await later()).c).toBe(1);
  await expect(load('gone.js')).rejects.toThrow('gone.js is not among the modules');
});

test('a worker is started from its own text, which holds all that it imports', async () => {
  write({
    'd.js': `const address = \`/training/pacs/_astro/w.js\`, trust = (text) => text; export const other = () => { let address = 'another'; return address; }; export const start = () => new Worker(trust(address), { type: 'module' });`,
    'w.js': `import { c } from './c.js'; postMessage(c);`,
    'c.js': `export const c = 'from the worker';`,
  });
  const texts: string[] = [];
  const started: unknown[][] = [];
  const page = {
    Worker: function Worker(...given: unknown[]) {
      started.push(given);
    },
    Blob: function Blob([text = '']: string[]) {
      texts.push(text);
    },
    URL: { createObjectURL: () => 'blob:null/1' },
  };
  const load = await run(await bundleModules(folder, '/training/pacs/', ['d.js']), '', page).promise;
  ((await load('d.js')) as { start: () => void }).start();
  const posted: unknown[] = [];
  runInNewContext(texts[0] ?? '', { postMessage: (said: unknown) => posted.push(said) });
  expect(posted).toEqual(['from the worker']);
  // A browser starts no module from a file.
  expect(started).toEqual([['blob:null/1']]);
});

test('an address that a module holds itself is refused, as it would be wrong in a file', async () => {
  write({ 'e.js': `export const href = '/training/pacs/learn/';` });
  await expect(bundleModules(folder, '/training/pacs/', ['e.js'])).rejects.toThrow('islands are given theirs as props');
});
