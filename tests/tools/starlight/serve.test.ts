import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { serve } from '../../../src/tools/starlight/serve.ts';

async function aSite() {
  const root = mkdtempSync(join(tmpdir(), 'pacs-prep-'));
  writeFileSync(join(root, 'index.html'), 'Home'.repeat(100));
  writeFileSync(join(root, '404.html'), 'Not here');
  writeFileSync(join(root, 'face.woff2'), 'Packed');
  const site = await serve(root);
  onTestFinished(() => {
    site.stop();
    rmSync(root, { recursive: true });
  });
  return site;
}

test('text is sent by gzip and counted so; a face, which is packed already, as it is', async () => {
  const site = await aSite();
  expect(await (await fetch(site.address)).text()).toBe('Home'.repeat(100));
  expect(await (await fetch(`${site.address}face.woff2`)).text()).toBe('Packed');
  expect(site.sent).toEqual([
    { kind: 'HTML', bytes: gzipSync('Home'.repeat(100)).length },
    { kind: 'font', bytes: 6 },
  ]);
});

test('what is missing gets the page that says so', async () => {
  const site = await aSite();
  const answer = await fetch(`${site.address}gone/`);
  expect([answer.status, await answer.text()]).toEqual([404, 'Not here']);
});
