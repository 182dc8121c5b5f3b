import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashOf } from '../../src/offline/hash.ts';
import type { FileList } from '../../src/offline/list.ts';
import { readChanges, writeOffline } from '../../src/tools/build-offline.ts';

const root = join(import.meta.dirname, '../..');

/** A built site of two files, and what was written beside them. */
async function build(home: string) {
  const built = mkdtempSync(join(tmpdir(), 'pacs-prep-built-'));
  try {
    mkdirSync(join(built, 'learn/dicom'), { recursive: true });
    writeFileSync(join(built, 'index.html'), home);
    writeFileSync(join(built, 'learn/dicom/index.html'), 'DICOM');
    const version = await writeOffline({ built, root, base: '/', changes: [] });
    // Built anew in place: what the last build wrote is not part of the site.
    expect(await writeOffline({ built, root, base: '/', changes: [] })).toBe(version);
    const list = readFileSync(join(built, `offline/${version}.json`));
    return { version, list, worker: readFileSync(join(built, 'sw.js'), 'utf8') };
  } finally {
    rmSync(built, { recursive: true });
  }
}

test('a build gets a worker that knows its version, and a list whose hash is the version', async () => {
  const { version, list, worker } = await build('home');
  expect(version).toBe(await hashOf(new Uint8Array(list)));
  expect(worker).toContain(`"${version}"`);
  expect(worker).not.toContain('builtVersion');
  const { files } = JSON.parse(list.toString()) as FileList;
  expect(files.map(({ path, parts }) => [path, ...parts])).toEqual([
    ['', 'frame'],
    ['learn/dicom/', 'domain:dicom'],
  ]);
});

test('another content is another version, and the same content the same', async () => {
  const [a, again, b] = [await build('home'), await build('home'), await build('house')];
  expect(again).toEqual(a);
  expect(b.version).not.toBe(a.version);
});

test('what learners are told of changes can be read', () => {
  expect(readChanges(root).length).toBeGreaterThan(0);
});

test('a list of changes that is wrong names its file and field', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pacs-prep-changes-'));
  mkdirSync(join(folder, 'content'));
  writeFileSync(join(folder, 'content/changes.yaml'), 'changes: [{ on: 2026-11-22 }]');
  expect(() => readChanges(folder)).toThrow(/^content\/changes\.yaml: changes\.0\.says/);
  rmSync(folder, { recursive: true });
});
