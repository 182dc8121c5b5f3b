import { extname } from 'node:path';
import { findBase } from '../find-base.ts';
import { bundleModules } from './bundle-modules.ts';
import { leaveOutLinks } from './leave-out-links.ts';
import { packBytes, packData } from './pack-data.ts';
import { rewritePage } from './rewrite-page.ts';
import { rootFrom, writeAddresses } from './write-addresses.ts';

/** Files by their path from the top. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Needed by a server or by an installed site alone. */
const leftOut = /^(sw\.js|manifest\.webmanifest|robots\.txt|sitemap.*\.xml)$/;

/** The files of a build in that folder, as they run when `index.html` is opened from a disk; throws on what would not. */
export async function makePortable(files: Files, folder: string, keptAs: string): Promise<Files> {
  const base = findBase(files);
  if (base === '/')
    throw new Error('Only a build for a sub-path can be made portable: its base path marks the addresses.');
  const build = { base, has: (path: string) => files.has(path) };
  const modules = [...files.keys()].flatMap((path) => /^_astro\/([^/]+\.js)$/.exec(path)?.[1] ?? []);
  const made = new Map<string, Uint8Array>();
  made.set('modules.js', encode(await bundleModules(folder, base, modules)));
  for (const [path, bytes] of files) {
    const root = rootFrom(path);
    if (leftOut.test(path) || /^_astro\/[^/]+\.js$/.test(path)) continue;
    try {
      if (extname(path) === '.html') {
        const html = writeAddresses(leaveOutLinks(decode(bytes)), root, build);
        made.set(path, encode(rewritePage(html, { root, keptAs })));
      } else if (extname(path) === '.json') made.set(`${path}.js`, encode(packData(decode(bytes), path, build)));
      else if (extname(path) === '.dcm') made.set(`${path}.js`, encode(packBytes(bytes, path)));
      else made.set(path, bytes);
    } catch (error) {
      throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
    }
  }
  return made;
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
