import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { nameInPolicy } from './name-in-policy.ts';

/** Astro names the styles and scripts of all pages in the policy of each: a page shall allow what stands in it, and no more. */
export function tightenPolicies(): AstroIntegration {
  return {
    name: 'tighten-policies',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const built = fileURLToPath(dir);
        for (const name of globSync('**/*.html', { cwd: built })) {
          const file = join(built, name);
          writeFileSync(file, tightenPolicy(readFileSync(file, 'utf8')));
        }
      },
    },
  };
}

/** A page whose policy has lost the hashes of what does not stand in it. */
export function tightenPolicy(html: string): string {
  const standing = new Set(
    [...html.matchAll(/<(script|style)\b[^>]*>(.*?)<\/\1>/gs)].map(([, , text = '']) => nameInPolicy(text)),
  );
  return html.replace(/(?<=<meta http-equiv="content-security-policy" content=")[^"]*/, (policy) =>
    policy.replaceAll(/ ('sha256-[^']+')/g, (source, named: string) => (standing.has(named) ? source : '')),
  );
}
