import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { answerImports } from '../../../src/tools/portable/answer-imports.ts';
import { leaveOutLinks } from '../../../src/tools/portable/leave-out-links.ts';
import { rewritePage } from '../../../src/tools/portable/rewrite-page.ts';
import { writePolicy } from '../../../src/tools/portable/write-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><style>a{}</style><meta http-equiv="content-security-policy" content="default-src 'none';connect-src 'self';worker-src 'self'; script-src 'self' 'sha256-old='; style-src 'self' 'sha256-old='"></head><body title="a > b"><script type="module" src="../_astro/One.js"></script><script>x=import(y)</script><p>5 < 6</body></html>`;

test('a page names its modules to the script that holds them, and its policy knows what now stands in it', () => {
  const made = rewritePage(page, { root: '../', keptAs: 'somewhere' });
  const script = answerImports('x=import(y)');
  expect(made).toContain('<meta charset="utf-8"><meta name="pacs-prep:kept-as" content="somewhere">');
  expect(made).toContain('<script defer src="../modules.js" data-run="One.js"></script>');
  expect(made).toContain(`<script>${script}</script><p>5 < 6</body></html>`);
  expect(made).not.toContain('type="module"');
  expect(made).toContain(`script-src 'self' ${hash(script)}; style-src 'self' ${hash('a{}')}"`);
});

test('an import in a classic script is answered once the modules are there', async () => {
  const script = answerImports('self.got = import(`${"é"}.js`).then((m) => m.default)');
  const page = {} as { got: Promise<string>; pacsPrepModules: PromiseWithResolvers<unknown> };
  runInNewContext(script, { self: page });
  page.pacsPrepModules.resolve((address: string) => Promise.resolve({ default: `got ${address}` }));
  expect(await page.got).toBe('got é.js');
});

test('the policy connects nowhere and is loosened nowhere', () => {
  const policy = writePolicy(
    "default-src 'none';connect-src 'self';manifest-src 'self';worker-src 'self';img-src 'self' data:;script-src 'self'",
    { scripts: [], styles: [] },
  );
  expect(policy).toBe(
    "default-src 'none'; connect-src 'none'; worker-src blob:; img-src 'self' data:; script-src 'self'",
  );
});

test('links that a file cannot follow are left out, and nothing else', () => {
  expect(
    leaveOutLinks('<link rel="canonical" href="/x/"><link rel="icon" href="/i"><link rel="manifest" href="/m"><p>'),
  ).toBe('<link rel="icon" href="/i"><p>');
});
