import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync, unzipSync } from 'fflate';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { browserFlags } from '../../src/tools/browser-flags.ts';
import { findOrInstallBrowser } from '../../src/tools/find-browser.ts';
import { findServer } from '../../src/tools/find-servers.ts';
import { serve, ways } from './run-server.ts';

const found = ways.filter(({ server }) => findServer(server));
const folder = mkdtempSync(join(tmpdir(), 'pacs-prep-servers-'));
const files = unzipSync(new Uint8Array(readFileSync(`dist-packages/pacs-prep-site-${packageJson.version}.zip`)));

// The servers give up their rights before they read.
beforeAll(() => chmodSync(folder, 0o755));
afterAll(() => rmSync(folder, { recursive: true }));

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Uint8Array;
}

/** An answer as the server sent it: `fetch` would follow, and unpack. */
function ask(address: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(address, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: new Uint8Array(Buffer.concat(chunks)),
        });
      });
    }).on('error', reject);
  });
}

test('nginx and Apache are here to be tried', () => {
  const missing = ['nginx', 'apache2'].filter((server) => !found.some((way) => way.server === server));
  expect(missing, `apt-get install ${missing.join(' ')} (nothing of theirs in /etc is touched)`).toEqual([]);
});

for (const [i, way] of found.entries())
  describe(`under ${way.name}`, () => {
    const unpacked = join(folder, String(i), 'pacs-prep');
    let site = '';
    let stop: () => Promise<void> = async () => undefined;

    beforeAll(async () => {
      for (const [path, bytes] of Object.entries(files)) {
        const target = join(dirname(unpacked), path);
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, bytes);
      }
      ({ site, stop } = await serve(way, unpacked, join(folder, String(i), 'own')));
    });
    afterAll(() => stop());

    const asset = (ending: string) =>
      Object.keys(files)
        .find((path) => path.startsWith('pacs-prep/site/_astro/') && path.endsWith(ending))
        ?.replace('pacs-prep/site/', '') ?? '';
    const bank = () =>
      Object.keys(files)
        .find((path) => path.endsWith('/index.json'))
        ?.replace('pacs-prep/site/', '') ?? '';

    test('every answer carries the headers, and the policy is that of the pages', async () => {
      for (const path of ['', 'learn/', asset('.js'), bank(), 'is-not-there/', '_astro/is-not-there.js']) {
        const { headers } = await ask(site + path);
        expect(headers['content-security-policy'], path).toMatch(/^default-src 'none'.*frame-ancestors 'self'$/);
        expect(headers['x-content-type-options'], path).toBe('nosniff');
        expect(headers['referrer-policy'], path).toBe('same-origin');
        expect(headers['permissions-policy'], path).toContain('camera=()');
        expect(headers['cross-origin-opener-policy'], path).toBe('same-origin');
      }
    });

    test('what has a hash in its address is kept for ever, everything else is asked for again', async () => {
      for (const path of [asset('.js'), asset('.woff2'), bank()])
        expect((await ask(site + path)).headers['cache-control'], path).toBe('public, max-age=31536000, immutable');
      for (const path of ['', 'learn/', 'sw.js', 'favicon.svg'])
        expect((await ask(site + path)).headers['cache-control'], path).toBe('no-cache');
      expect((await ask(`${site}_astro/is-not-there.js`)).headers['cache-control'] ?? '').not.toContain('immutable');
      const { headers } = await ask(`${site}learn/`);
      expect((await ask(`${site}learn/`, { 'if-none-match': String(headers['etag']) })).status).toBe(304);
    });

    test('files come compressed to who takes that, and say what they are', async () => {
      const expected = {
        '': 'text/html',
        'learn/': 'text/html',
        [asset('.js')]: 'javascript',
        [bank()]: 'json',
      };
      for (const [path, type] of Object.entries(expected)) {
        const plain = await ask(site + path);
        const packed = await ask(site + path, { 'accept-encoding': 'gzip, deflate, br' });
        expect(packed.headers['content-encoding'], path).toBe('gzip');
        expect(packed.headers['vary'], path).toMatch(/accept-encoding/i);
        expect(plain.headers['content-encoding'], path).toBeUndefined();
        expect(Buffer.compare(gunzipSync(packed.body), plain.body), path).toBe(0);
        for (const { headers } of [plain, packed]) expect(headers['content-type'], path).toContain(type);
      }
      expect((await ask(site + asset('.woff2'))).headers['content-type']).toBe('font/woff2');
    });

    test('a missing page is told by the site’s own, a missing slash is added, and what is for servers stays with them', async () => {
      const missing = await ask(`${site}learn/nothing-here/`);
      expect([missing.status, new TextDecoder().decode(missing.body)]).toEqual([
        404,
        expect.stringContaining('PACS Prep'),
      ]);
      for (const path of ['learn/dicom', '']) {
        const { status, headers } = await ask(`${site}${path}`.replace(/\/$/, ''));
        expect(status, path).toBeGreaterThanOrEqual(301);
        expect(status, path).toBeLessThanOrEqual(308);
        expect(new URL(String(headers['location']), site).href).toBe(path ? `${site}${path}/` : site);
      }
      for (const path of ['.htaccess', 'web.config'])
        expect([403, 404], path).toContain((await ask(site + path)).status);
    });

    test('the site works under it, without a word of complaint', async () => {
      const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: browserFlags });
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(`${site}learn/dicom/four-parts-of-an-element/`);
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('searchbox').fill('PID-3');
      await page.getByText(/\d+ found\./).waitFor();
      await page.goto(`${site}practise/?for=competency:association-negotiation&count=5`);
      await page.getByRole('button', { name: 'Begin' }).click();
      await page.locator('form.item').waitFor();
      for (const path of ['', 'exams/cpia/exam/', 'about/design/', 'learn/it/booklet/'])
        await page.goto(site + path, { waitUntil: 'networkidle' });
      expect(errors).toEqual([]);
      await browser.close();
    });
  });
