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

test('a file is read apart from the page, in a worker that is ended with it', async () => {
  const { page, give, end } = await open();
  const started = page.waitForEvent('worker');
  await give();
  const worker = await started;
  expect(worker.url()).toMatch(/\/_astro\/file-worker-[\w-]+\.js$/);
  await page.getByText('1 entry was added; 0 were here already.').waitFor();
  await expect.poll(() => page.workers().length).toBe(0);
  await end();
});

test('a file that is not read within a minute is refused, nothing is lost, and the next one is read', async () => {
  const { server, page, give, end } = await open();
  const asked = Promise.withResolvers<void>();
  server.fault = (path) => {
    if (path.includes('file-worker')) asked.resolve();
    return path.includes('file-worker') ? 'never' : undefined;
  };
  await give();
  await page.getByText('Reading progress.json …').waitFor();
  await asked.promise;
  await page.clock.runFor(61_000);
  await page.getByText('progress.json was not taken, and nothing has changed.').waitFor();
  expect(await page.getByText('was not taken').innerText()).toContain('longer than a minute');
  expect(await readLog(page)).toHaveLength(3);
  server.fault = () => undefined;
  await give();
  await page.getByText('1 entry was added; 0 were here already.').waitFor();
  expect(await readLog(page)).toHaveLength(4);
  await end();
});

test('where the browser breaks the reading off, the file is refused and nothing is lost', async () => {
  const { server, page, give, end } = await open();
  server.fault = (path) => (path.includes('file-worker') ? 404 : undefined);
  await give();
  await page.getByText('progress.json was not taken, and nothing has changed.').waitFor();
  expect(await page.getByText('was not taken').innerText()).toContain('could not read it');
  expect(await readLog(page)).toHaveLength(3);
  await end();
});
