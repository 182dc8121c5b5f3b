import { expect, test } from 'vitest';
import { collectPolicy } from '../../../src/tools/site-server/collect-policy.ts';
import { makeSite } from '../../../src/tools/site-server/make-site.ts';
import { listHeaders } from '../../../src/tools/site-server/rules.ts';

const policy = (script: string) =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' ${script}">`;
const home = `<link rel="icon" href="/training/pacs/favicon.svg">${policy("'sha256-a='")}${'x'.repeat(2000)}`;
const files = new Map([
  ['index.html', new TextEncoder().encode(home)],
  ['learn/index.html', new TextEncoder().encode(policy("'sha256-b='"))],
]);
const made = makeSite(files, '1.2.3', '/srv/elsewhere');
const read = (path: string) => new TextDecoder().decode(made.get(path));

test('the policy of the header allows what any page allows itself, and says who may frame the site', () => {
  expect(collectPolicy([policy("'sha256-a='"), policy("'sha256-b='")])).toBe(
    "default-src 'none'; script-src 'self' 'sha256-a=' 'sha256-b='; frame-ancestors 'self'",
  );
});

for (const path of ['site/.htaccess', 'site/web.config', 'server/nginx.conf', 'server/apache.conf', 'server/Caddyfile'])
  test(`${path} says every header of the table, the path that the site was built for, and how long things are kept`, () => {
    const headers = listHeaders(
      "default-src 'none'; script-src 'self' 'sha256-a=' 'sha256-b='; frame-ancestors 'self'",
    );
    for (const [name, value] of Object.entries(headers))
      expect(read(path)).toMatch(new RegExp(`${name}"?[ =]+(value=)?"${RegExp.escape(value)}"`));
    expect(read(path)).toContain('/training/pacs/');
    expect(read(path)).toContain('immutable');
  });

test('a compressed copy lies beside what gains by it', () => {
  expect([...made.keys()].filter((path) => path.endsWith('.gz'))).toEqual(['site/index.html.gz']);
});
