import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import type { Report } from '../../src/curriculum/report/report.ts';
import { checkAtBuild } from '../../src/tools/check-at-build.ts';
import { aRepository } from './a-repository.ts';

const here = join(import.meta.dirname, '../..');

/** What Vite asks of the plugin that brings the report. */
interface Plugin {
  resolveId: (id: string) => string | { id: string; external: boolean } | undefined;
  /** While one writes. */
  load?: (id: string) => Promise<string | undefined>;
  /** In a build. */
  writeBundle?: (this: { environment: { name: string } }) => Promise<void>;
}

/** Sets the check up for a command at the top of a repository; gives the plugin, and what was logged as an error. */
function setUp(root: string, command: 'build' | 'dev') {
  const cache = mkdtempSync(join(tmpdir(), 'pacs-prep-cache-'));
  onTestFinished(() => rmSync(cache, { recursive: true }));
  const plugins: Plugin[] = [];
  const logged: string[] = [];
  const setup = checkAtBuild().hooks['astro:config:setup'] as unknown as (given: object) => void;
  setup({
    config: { root: pathToFileURL(`${root}/`), cacheDir: pathToFileURL(`${cache}/kept/`) },
    command,
    logger: { error: (text: string) => logged.push(text) },
    updateConfig: ({ vite }: { vite: { plugins: Plugin[] } }) => plugins.push(...vite.plugins),
  });
  return { plugin: plugins[0] as Plugin, logged };
}

const name = 'virtual:content-report';
const unreadable = { 'domains/it.yaml': 'title: [', 'domains/pacs.yaml': 'title: 3' };
const wrong = { 'words.txt': '', 'elements.yaml': "elements: [{ tag: '(0010,0010)', use: 'Stands by (0010,9999).' }]" };

test('a build stops at once at files that cannot be read, and names them all', () => {
  expect(() => setUp(aRepository(unreadable), 'build')).toThrow(/it\.yaml[\s\S]*pacs\.yaml/);
});

test('a build with errors stops when all is bundled, before a page is made; while one writes they are told', async () => {
  const root = aRepository(wrong);
  const { plugin } = setUp(root, 'build');
  await plugin.writeBundle?.call({ environment: { name: 'prerender' } });
  await expect(plugin.writeBundle?.call({ environment: { name: 'client' } })).rejects.toThrow(
    /errors in the content:[\s\S]*0010,9999/,
  );
  const dev = setUp(root, 'dev');
  await expect(dev.plugin.load?.(String(dev.plugin.resolveId(name)))).rejects.toThrow('0010,9999');
  expect(dev.logged.join()).toMatch(/errors in the content:[\s\S]*0010,9999/);
});

test('pages import the report on this content, which has no errors', async () => {
  const { plugin } = setUp(here, 'build');
  await plugin.writeBundle?.call({ environment: { name: 'client' } });
  const { id } = plugin.resolveId(name) as { id: string };
  const { default: report } = (await import(id)) as { default: Report };
  expect(report.domains.length).toBeGreaterThan(5);
  expect(report.rules.map(({ id }) => id)).toContain('B14');
  expect(plugin.resolveId('virtual:another')).toBeUndefined();
});
