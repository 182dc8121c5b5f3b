import { expect, test } from 'vitest';
import { addEvents, newProfile, newTab, readLog } from './browser.ts';
import { serveBadly } from './faulty-server.ts';

const answers = Array.from({ length: 3 }, (_, i) => ({
  kind: 'attempt',
  id: `kept-${i}`,
  at: 1_700_000_000_000 + i,
  zone: 0,
  item: 'vlan-tag',
  revision: 1,
  outcome: 'tell-vlans',
  response: ['a'],
  score: 1,
  ms: 9000,
  mode: 'practice',
  session: 's1',
}));
const file = {
  name: 'progress.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({ format: 'pacs-prep-progress', version: 1, events: [{ ...answers[0], id: 'new' }] }),
  ),
};

/** The progress page with three answers, on a server of its own; a clock that the test moves. */
async function open() {
  const server = await serveBadly('dist');
  const profile = await newProfile({ baseURL: server.origin });
  const { page } = await newTab(profile);
  await page.goto('progress/');
  await addEvents(page, answers);
  await page.clock.install();
  await page.reload();
  await page.getByText(/^3 answers to/).waitFor();
  const end = async () => {
    await profile.close();
    await server.switchOff();
  };
  const give = () => page.getByLabel('Take in a progress file').setInputFiles(file);
  return { server, page, give, end };
}

const isReader = (path: string) => /^_astro\/file-worker-[\w-]+\.js$/.test(path);

test('a file is read apart from the page, in a worker of its own', async () => {
  const { server, page, give, end } = await open();
  expect(server.asked.some(isReader)).toBe(false);
  await give();
  await page.getByText('1 entry was added; 0 were here already.').waitFor();
  expect(server.asked.some(isReader)).toBe(true);
  await end();
});

test('a file that is not read within a minute is refused, and nothing is lost', async () => {
  const { server, page, give, end } = await open();
  server.fault = (path) => (isReader(path) ? 'never' : undefined);
  await give();
  await page.getByText('Reading progress.json …').waitFor();
  await expect.poll(() => server.asked.some(isReader)).toBe(true);
  await page.clock.runFor(61_000);
  await page.getByText('progress.json was not taken, and nothing has changed.').waitFor();
  expect(await page.getByText('was not taken').innerText()).toContain('longer than a minute');
  expect(await readLog(page)).toHaveLength(3);
  await end();
});

test('where the browser breaks the reading off, the file is refused and nothing is lost', async () => {
  const { server, page, give, end } = await open();
  server.fault = (path) => (isReader(path) ? 404 : undefined);
  await give();
  await page.getByText('progress.json was not taken, and nothing has changed.').waitFor();
  expect(await page.getByText('was not taken').innerText()).toContain('could not read it');
  expect(await readLog(page)).toHaveLength(3);
  await end();
});
