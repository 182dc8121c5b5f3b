import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { collectLicences } from './collect-licences.ts';
import { findBase } from './find-base.ts';
import { readFolder } from './read-folder.ts';
import { makeSite } from './site-server/make-site.ts';
import { writeZip } from './write-zip.ts';

// `npm run package:site -- --base /training/pacs/`: one zip for any web server, with what each must be told. `--from
// <folder>` takes a build that is there already.
const { values } = parseArgs({ options: { from: { type: 'string' }, base: { type: 'string', default: '/' } } });
if (!/^\/([\w.~-]+\/)*$/.test(values.base)) throw new Error('--base begins and ends with a slash: /training/pacs/');

const folder = resolve(values.from ?? 'dist-site');
if (!values.from) await build({ base: values.base, outDir: folder, logLevel: 'warn' });

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const files = readFolder(folder);
const zip = writeZip('pacs-prep', new Map([...makeSite(files, version), ...collectLicences('.')]));
const target = join('dist-packages', `pacs-prep-site-${version}.zip`);
mkdirSync('dist-packages', { recursive: true });
writeFileSync(target, zip);
console.log(
  `${target}: ${(zip.length / 1e6).toFixed(1)} MB, for ${findBase(files)}. READ ME.txt in it says how to go on.`,
);
