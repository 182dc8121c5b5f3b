import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { collectLicences } from './collect-licences.ts';
import { makePortable } from './portable/make-portable.ts';
import { writeStartHere } from './portable/start-here.ts';
import { readFolder } from './read-folder.ts';
import { writeZip } from './write-zip.ts';

// `npm run package:portable`: one zip that runs by opening its index.html from a disk. `--from <folder>` takes a build for
// a sub-path that is there already; `--kept-as <name>` gives a copy progress of its own, apart from other copies.
const { values } = parseArgs({
  options: { from: { type: 'string' }, 'kept-as': { type: 'string', default: 'pacs-prep-portable' } },
});
const keptAs = values['kept-as'];
if (!/^[a-z0-9-]+$/.test(keptAs)) throw new Error('--kept-as takes small letters, digits and hyphens.');

const folder = resolve(values.from ?? 'dist-portable');
// The base path marks every address of the site, and nothing else.
if (!values.from) await build({ base: '/pacs-prep-portable/', outDir: folder, logLevel: 'warn' });

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const files = await makePortable(readFolder(folder), folder, keptAs);
const startHere = new TextEncoder().encode(writeStartHere(version));
const zip = writeZip('pacs-prep', new Map([...files, ...collectLicences('.'), ['START HERE.txt', startHere]]));
const target = join('dist-packages', `pacs-prep-portable-${version}.zip`);
mkdirSync('dist-packages', { recursive: true });
writeFileSync(target, zip);
console.log(`${target}: ${(zip.length / 1e6).toFixed(1)} MB, ${files.size} files. Unpack it and open index.html.`);
