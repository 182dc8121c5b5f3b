import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addEvents, newProfile, newTab } from './browser.ts';
import { openSettled } from '../../src/tools/open-settled.ts';

/** Texts that want to be more than text; each would set `ran`. */
const texts = [
  '<script>ran=1</script>',
  '"><script>ran=1</script>',
  '<img src=x onerror=ran=1>',
  '<svg onload=ran=1>',
  "'-(ran=1)-'",
  'javascript:ran=1',
  '<iframe srcdoc="<script>parent.ran=1</script>">',
  '${ran=1}',
  '{{constructor.constructor("ran=1")()}}',
  '<a href="javascript:ran=1">x</a>',
  '</title><script>ran=1</script>',
  '\u202Etxt.exe\u0000\uFFFF',
  '%3Cscript%3Eran=1%3C/script%3E',
  '__proto__',
  'constructor',
  'a'.repeat(5000),
];

type Act = (page: Page) => Promise<void>;

/** By search, by the address, by a note, by a name. */
const inFields: [what: string, act: Act][] = texts.flatMap((text): [string, Act][] => [
  [
    `search: ${text.slice(0, 30)}`,
    async (page) => {
      await page.goto('search/');
      await page.getByRole('searchbox').first().fill(text);
      await page.waitForTimeout(150);
    },
  ],
  [
    `address: ${text.slice(0, 30)}`,
    async (page) => {
      const asked = encodeURIComponent(text.slice(0, 500));
      await page.goto(`practise/?for=${asked}&count=${asked}&only=${asked}&${asked}=${asked}#${asked}`);
      await page.getByRole('button', { name: 'Begin' }).waitFor();
    },
  ],
]);

const settings = [
  'theme',
  'text-size',
  'places',
  'returning',
  'pass-lines',
  'seen-corrections',
  'profile',
  'profiles',
  'removed',
];
const values = [
  '<img src=x onerror=ran=1>',
  '{"__proto__":{"ran":1}}',
  '[[[[',
  'null',
  '{"/progress/":"\\"><script>ran=1</script>"}',
  '../../x',
];
/** What another hand has put into the settings. */
const inSettings = settings.map((setting, i): [string, Act] => [
  `setting ${setting}`,
  async (page) => {
    for (const value of [values[i % values.length], '[[[[']) {
      await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
        `pacs-prep:${setting}`,
        value ?? '',
      ] as const);
      await page.goto('progress/');
      await page.getByRole('heading', { name: 'Keep it safe' }).waitFor();
    }
    await page.evaluate(() => localStorage.clear());
  },
]);

const event = { kind: 'note', at: 1_700_000_000_000, zone: 0, item: 'hosts-in-a-22-network' };
const plan = { kind: 'plan', at: 1_700_000_000_000, zone: 0, certification: 'cpas' };
/** Entries of the log that another hand has written. */
const entries: object[] = [
  ...texts.slice(0, 8).map((text, i) => ({ ...event, id: `note-${i}`, text })),
  { ...event, id: 'evil-kind', kind: '<script>ran=1</script>' },
  { ...event, id: '__proto__', text: 'x' },
  { ...plan, id: 'p1', certification: 'javascript:ran=1' },
  { ...plan, id: 'p2', study: { certifications: ['<script>'], minutesADay: 1e9, since: '<img>' } },
  { id: 'deep', kind: JSON.parse(`${'['.repeat(60)}${']'.repeat(60)}`) },
  {
    kind: 'exam-sat',
    id: 'e1',
    at: 1_700_000_000_000,
    zone: 0,
    exam: 'e',
    paper: 'cpia/exam',
    title: texts[2],
    startedAt: 1_700_000_000_000,
    places: [],
  },
];

const files: [string, string][] = [
  ...texts.slice(0, 6).map((text): [string, string] => [`file ${text.slice(0, 20)}`, text]),
  [
    'file of keys of the prototype',
    '{"format":"pacs-prep-progress","version":1,"__proto__":{"ran":1},"events":{"__proto__":[]}}',
  ],
  [
    'file with a hostile reason',
    JSON.stringify({ format: 'pacs-prep-progress', version: 1, events: [{ kind: '<img src=x onerror=ran=1>' }] }),
  ],
  [
    'file with a hostile version',
    JSON.stringify({ format: 'pacs-prep-progress', version: '<script>ran=1</script>', events: [] }),
  ],
  [
    'file of version 0 with script',
    JSON.stringify({ attempts: [{ item: '<script>', outcome: 'x', option: 'a', correct: true, at: 1 }] }),
  ],
];

async function judge(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...('ran' in window || 'ran' in {} ? ['it ran'] : []),
    ...(document.querySelector('main h1') ? [] : ['the page is broken']),
    ...(document.querySelector('main iframe, main [onerror], main a[href^="javascript:"]') ? ['it became HTML'] : []),
    ...([...document.scripts].some(({ text }) => text.includes('ran=1')) ? ['it became a script'] : []),
  ]);
}

async function prepare(): Promise<{
  profile: BrowserContext;
  page: Page;
  faults: { console: string[]; foreign: string[] };
}> {
  const profile = await newProfile();
  const { page, faults } = await newTab(profile);
  await page.goto('progress/');
  await page.getByRole('heading', { name: 'Keep it safe' }).waitFor();
  return { profile, page, faults };
}

test('hostile searches, addresses and settings neither run nor break a page', async () => {
  const { profile, page, faults } = await prepare();
  const bad: string[] = [];
  for (const [what, act] of [...inFields, ...inSettings]) {
    await act(page);
    bad.push(...(await judge(page)).map((fault) => `${what}: ${fault}`));
  }
  expect(bad).toEqual([]);
  expect(faults).toEqual({ console: [], foreign: [] });
  console.log(`${inFields.length + inSettings.length} hostile searches, addresses and settings: none ran`);
  await profile.close();
});

test('hostile entries of the log and files neither run nor break a page', async () => {
  const { profile, page, faults } = await prepare();
  const bad: string[] = [];
  for (const [i, [what, content]] of files.entries()) {
    const path = join(tmpdir(), `pacs-prep-${process.pid}-evil-${i}<b>.json`);
    writeFileSync(path, content);
    await page.locator('[aria-labelledby=keep] input[type=file]').first().setInputFiles(path);
    await page.getByText(`evil-${i}<b>.json was not taken, and nothing has changed`).waitFor();
    bad.push(...(await judge(page)).map((fault) => `${what}: ${fault}`));
  }
  await addEvents(page, entries);
  for (const path of ['', 'progress/', 'progress/notes/', 'plan/', 'practise/', 'exams/cpia/exam/']) {
    await openSettled(page, path);
    bad.push(...(await judge(page)).map((fault) => `entries at ${path}: ${fault}`));
  }
  expect(bad).toEqual([]);
  expect(faults).toEqual({ console: [], foreign: [] });
  console.log(`${files.length + entries.length} hostile files and entries: none ran`);
  await profile.close();
});
