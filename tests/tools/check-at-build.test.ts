import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { checkAtBuild } from '../../src/tools/check-at-build.ts';
import { aRepository } from './a-repository.ts';

const here = join(import.meta.dirname, '../..');

/** What a build asks of the plugin that ships the report. */
interface Plugin {
  resolveId: (id: string) => string | undefined;
  load: (id: string) => Promise<string | undefined>;
  renderStart: () => Promise<void>;
}

/** Sets the check up for a command at the top of a repository; gives the plugin, and what was logged as an error. */
function setUp(root: string, command: 'build' | 'dev') {
  const plugins: Plugin[] = [];
  const logged: string[] = [];
  const setup = checkAtBuild().hooks['astro:config:setup'] as unknown as (given: object) => void;
  setup({
    config: { root: pathToFileURL(`${root}/`) },
    command,
    logger: { error: (text: string) => logged.push(text) },
    updateConfig: ({ vite }: { vite: { plugins: Plugin[] } }) => plugins.push(...vite.plugins),
  });
  return { plugin: plugins[0] as Plugin, logged };
}

const unreadable = { 'domains/it.yaml': 'title: [', 'domains/pacs.yaml': 'title: 3' };
const wrong = { 'words.txt': '', 'elements.yaml': "elements: [{ tag: '(0010,0010)', use: 'Stands by (0010,9999).' }]" };

test('a build stops at once at files that cannot be read, and names them all', () => {
  expect(() => setUp(aRepository(unreadable), 'build')).toThrow(/it\.yaml[\s\S]*pacs\.yaml/);
});

test('a build with errors stops before a page is made of them; while one writes they are told', async () => {
  const root = aRepository(wrong);
  await expect(setUp(root, 'build').plugin.renderStart()).rejects.toThrow(/errors in the content:[\s\S]*0010,9999/);
  const { plugin, logged } = setUp(root, 'dev');
  await plugin.renderStart();
  expect(logged.join()).toMatch(/errors in the content:[\s\S]*0010,9999/);
});

test('pages import the report on this content, which has no errors', async () => {
  const { plugin } = setUp(here, 'build');
  await plugin.renderStart();
  const code = (await plugin.load(plugin.resolveId('virtual:content-report') ?? '')) ?? '';
  const report = JSON.parse(code.replace('export default ', '')) as { domains: unknown[]; rules: { id: string }[] };
  expect(report.domains.length).toBeGreaterThan(5);
  expect(report.rules.map(({ id }) => id)).toContain('B14');
  expect(plugin.resolveId('virtual:another')).toBeUndefined();
});
