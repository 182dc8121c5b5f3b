import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

/** The files that say under which licences a package of the site may be passed on, for its top folder. */
export function collectLicences(root: string): Map<string, Uint8Array> {
  const own = ['LICENSE', 'LICENSE-CONTENT'].map(
    (name) => [name, new Uint8Array(readFileSync(join(root, name)))] as const,
  );
  const others = Object.keys(readPackage(root).dependencies ?? {}).map((name) => describe(root, name));
  const intro = 'What PACS Prep is built from, each part under its own licence.\n';
  return new Map([...own, ['LICENSES-OF-OTHERS.txt', new TextEncoder().encode([intro, ...others].join('\n'))]]);
}

/** The name, version and whole licence of a package that the site is built from; throws where it brings none. */
function describe(root: string, name: string): string {
  const folder = join(root, 'node_modules', name);
  const { version, license = 'its own licence' } = readPackage(folder);
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying)/i.test(file));
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r', '').trim());
  if (texts.length === 0) throw new Error(`${name} ${version} brings no licence that could be passed on.`);
  return `${'='.repeat(72)}\n${name} ${version} (${license})\n${'='.repeat(72)}\n\n${texts.join('\n\n')}\n`;
}

function readPackage(folder: string): Package {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
}
