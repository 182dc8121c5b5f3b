import { expect, test } from 'vitest';
import { tightenPolicy } from '../../src/tools/tighten-policy.ts';

const policy = (sources: string) =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'${sources}; style-src 'self'">`;
// Digests by `printf %s 'let a = 1;' | openssl dgst -sha256 -binary | base64`, and of `let b = 2;`.
const [a, b] = [
  "'sha256-xY6QKfH9PRsQnLz56nj6MBwiK5oHg+im1Jkpdp1x/Ck='",
  "'sha256-/VxadKDFjxChkEqCBxYHGM8PchobZLHFZXlH4lVDfJI='",
];

test('a policy keeps the hash of what stands in its page, and loses every other', () => {
  const page = (sources: string) => `<head>${policy(sources)}</head><body><script>let a = 1;</script></body>`;
  expect(tightenPolicy(page(` ${a} ${b}`))).toBe(page(` ${a}`));
  expect(tightenPolicy(page(` ${b}`))).toBe(page(''));
});

test('a style and a script with attributes count; a page without a policy, and text about one, stay as they are', () => {
  const styled = `${policy(` ${b} ${a}`)}<style data-x="1">let b = 2;</style>`;
  expect(tightenPolicy(styled)).toBe(styled.replace(` ${a}`, ''));
  const text = `<p>content-security-policy: ${a}</p>`;
  expect(tightenPolicy(text)).toBe(text);
});
