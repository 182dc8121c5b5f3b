import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { load } from 'js-yaml';
import { rolldown } from 'rolldown';
import { hashOf } from '../offline/hash.ts';
import { type Change, listPath } from '../offline/list.ts';
import { type BuiltFile, makeList } from '../offline/make-list.ts';
import { changes as changesShape } from '../schema/change.ts';
import { readContent } from './read-content.ts';

/** Writes the service worker and the list of all files into the built site; it stands last, as what comes later is not listed. */
export function buildOffline(): AstroIntegration {
  let root = '';
  let base = '/';
  return {
    name: 'build-offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir }) => {
        await writeOffline({ built: fileURLToPath(dir), root, base, changes: readChanges(root) });
      },
    },
  };
}

interface Build {
  /** The folder with the built site, and the one with its source. */
  built: string;
  root: string;
  base: string;
  changes: Change[];
}

/** Lists what is in the built folder and writes the worker for it; gives the version. */
export async function writeOffline({ built, root, base, changes }: Build): Promise<string> {
  const program = await bundleWorker(root);
  const domains = readContent(root)
    .entries.domains.toSorted((a, b) => a.data.position - b.data.position)
    .map(({ id, data: { title, competencies } }) => ({ id, title, competencies: competencies.map(({ id }) => id) }));
  const names = readdirSync(built, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(built, join(parentPath, name)).replaceAll('\\', '/'))
    .filter((name) => !/^sw\.js$|^offline\/\w+\.json$|\.(map|zip)$/.test(name));
  const list = makeList({
    files: await Promise.all(names.map((name) => describe(built, name))),
    domains,
    changes,
    program: await hashOf(new TextEncoder().encode(program)),
    base,
  });
  const text = JSON.stringify(list);
  const version = await hashOf(new TextEncoder().encode(text));
  mkdirSync(join(built, 'offline'), { recursive: true });
  writeFileSync(join(built, listPath(version)), text);
  writeFileSync(join(built, 'sw.js'), program.replaceAll('builtVersion', JSON.stringify(version)));
  return version;
}

/** The worker as one classic script, its version still to be put in. */
async function bundleWorker(root: string): Promise<string> {
  const bundle = await rolldown({ input: join(root, 'src/offline/worker.ts'), platform: 'browser' });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return output[0].code;
}

async function describe(built: string, name: string): Promise<BuiltFile> {
  const content = readFileSync(join(built, name));
  const canName = /\.(html|js|css|json|svg|webmanifest)$/.test(name);
  return {
    name,
    hash: await hashOf(new Uint8Array(content)),
    bytes: content.length,
    ...(canName && { text: content.toString() }),
  };
}

/** What learners are told of each change; an error that names the file where it cannot be read. */
export function readChanges(root: string): Change[] {
  const file = 'content/changes.yaml';
  const judged = changesShape.safeParse(load(readFileSync(join(root, file), 'utf8')));
  if (judged.success) return judged.data.changes;
  throw new Error(
    `${file}: ${judged.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`,
  );
}
