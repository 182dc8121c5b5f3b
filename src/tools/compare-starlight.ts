import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { join as joinContent } from '../curriculum/join.ts';
import { browserFlags } from './browser-flags.ts';
import { findOrInstallBrowser } from './find-browser.ts';
import { readContent } from './read-content.ts';
import { buildSite, type Build } from './starlight/build-site.ts';
import { copyProject } from './starlight/copy-project.ts';
import { install } from './starlight/install.ts';
import { pickLessons } from './starlight/pick-lessons.ts';
import { listBuilds, listPaints, listSearches, listWeights, type Both } from './starlight/rows.ts';
import { serve, type Served } from './starlight/serve.ts';
import { tabulate, type Row } from './starlight/tabulate.ts';
import { timePaint, type Paint } from './starlight/time-paint.ts';
import { leftOut } from './starlight/translate-lesson.ts';
import { weighPage, weighSearch } from './starlight/weigh-page.ts';
import { writeSite } from './starlight/write-site.ts';

// `npm run compare:starlight -- [folder]`: the same lessons built with Starlight, both sites side by side. The folder is
// kept, and what is installed there is used again; without one it is temporary.
const builds = 3;
const loads = 5;
const word = 'archive';

const root = process.cwd();
const [kept] = process.argv.slice(2);
const work = resolve(kept ?? mkdtempSync(join(tmpdir(), 'pacs-prep-starlight-')));
const ours = join(work, 'ours');
const theirs = join(work, 'theirs');
const say = (text: string) => console.log(`${text} (load of the machine ${(loadavg()[0] ?? 0).toFixed(1)})`);

say(`Installing ${install(theirs, root)}`);
copyProject(root, ours);
const curriculum = joinContent(readContent(ours).entries);
const built: [Build[], Build[]] = [[], []];
for (let i = 1; i <= builds; i += 1) {
  built[0].push(buildSite(ours));
  if (i === 1) writeSite(theirs, curriculum, ours);
  built[1].push(buildSite(theirs));
  say(`Built ${i} of ${builds}: ${built.map((all) => `${all.at(-1)?.seconds.toFixed(1)} s`).join(', ')}`);
}

const three = pickLessons(
  curriculum.lessons,
  ({ path }) => gzipSync(readFileSync(join(ours, 'dist', path, 'index.html'))).length,
);
const pages = {
  ...Object.fromEntries(Object.entries(three).map(([size, { path }]) => [`A ${size} lesson: ${path}`, path])),
  Home: '',
  'Not found': 'no-such-page/',
};
const sites = [await serve(join(ours, 'dist')), await serve(join(theirs, 'dist'))] as const;
const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: browserFlags });
try {
  const rows: Row[] = [];
  for (const [name, path] of Object.entries(pages)) {
    const weights = await onBoth((site) => weighPage(browser, site, path));
    const paints: Both<Paint[]> = [[], []];
    for (let i = 0; i < loads; i += 1)
      (await onBoth((site) => timePaint(browser, site, path))).forEach((paint, n) => paints[n]?.push(paint));
    rows.push({ name }, ...listWeights(weights), ...listPaints(paints));
    say(`Measured ${name}`);
  }
  const searches = await onBoth((site) => weighSearch(browser, site, three.middle.path, word));
  rows.push({ name: 'The search, opened in the middle lesson' }, ...listSearches(searches));
  rows.push({ name: 'The build' }, ...listBuilds(built));
  console.log(`\n${tabulate(rows)}`);
} finally {
  await browser.close();
  for (const site of sites) site.stop();
  if (!kept) rmSync(work, { recursive: true });
}
console.log(`
KB are 1000 bytes of bodies by gzip, at 390 × 700 px until nothing more is fetched. Paints: processor slowed 4 times,
slow 4G, median of ${loads}. Builds: nothing kept, in turn, median of ${builds}. Starlight has its usual settings, the words of
the lessons with their items, drawings and images, and those of home; it lacks:`);
for (const missing of leftOut) console.log(`- ${missing}`);

/** One after the other, so that neither takes from the other. */
async function onBoth<Measured>(measure: (site: Served) => Promise<Measured>): Promise<Both<Measured>> {
  return [await measure(sites[0]), await measure(sites[1])];
}
