import { expect, test } from 'vitest';
import { newProfile, newTab } from './browser.ts';
import { judge } from './judge.ts';

test('two sides are set up, the answer is understood, an object is stored, and its bytes are read', async () => {
  const profile = await newProfile({ bypassCSP: true, colorScheme: 'light' });
  const { page, faults } = await newTab(profile);
  await page.goto('labs/association/');
  await page.locator('astro-island:not([ssr]) .association-bench').waitFor();
  const answer = page.locator('.notice[role=status]').first();
  expect(await answer.innerText()).toContain('1 of 3 contexts are accepted. Not to be sent: Ultrasound Image Storage');

  await page.getByLabel('Its AE title').fill('STORE');
  expect(await answer.innerText()).toContain('The acceptor does not go by the name that was called.');
  await page.getByLabel('Its AE title').fill('a name that is far too long');
  expect(await page.getByRole('alert').innerText()).toContain('at most 16 fit');

  await page.getByLabel('Who answers').selectOption('archive');
  await page.getByLabel('Then the requestor sends').selectOption({ label: 'C-STORE: Ultrasound Image Storage' });
  await page.getByLabel('The object lies there in').selectOption({ label: 'JPEG Baseline (Process 1)' });
  await page.getByLabel('The archive answers it with').selectOption('42752');
  const told = page.locator('.act + .notice');
  expect(await told.innerText()).toContain('It takes context 1, in JPEG Baseline (Process 1). It goes as it is.');
  expect(await told.innerText()).toContain('tries again later');
  await page.getByRole('button', { name: 'C-STORE-RSP, A700 failure' }).click();
  expect(await judge(page)).toEqual([]);
  expect(faults).toEqual({ console: [], foreign: [] });
  await profile.close();
});

test('a real association is replayed at 320 px by the keyboard, from items to bytes and back', async () => {
  const profile = await newProfile({
    bypassCSP: true,
    colorScheme: 'dark',
    viewport: { width: 320, height: 800 },
  });
  const { page, faults } = await newTab(profile);
  await page.goto('labs/association/?replay=called-title');
  await page.getByText('One letter of the called AE title is wrong').waitFor();
  const said = page.locator('.said');

  await page.getByRole('button', { name: 'Called AE title ARCHVIE' }).focus();
  await page.keyboard.press('Enter');
  expect(await said.innerText()).toContain('PS3.8 §9.3.2 · bytes 10–25 of 211');
  expect(await page.locator('.hex .lit').count()).toBe(16);

  await page.locator('.hex').focus();
  await page.keyboard.press('ArrowRight');
  expect(await said.innerText()).toContain('Calling AE title');
  await page.locator('.hex [data-at="210"]').click();
  expect(await said.innerText()).toContain('Implementation version name');
  expect(await page.locator('.item-of-pdu[aria-current]').innerText()).toContain('OFFIS_DCMTK_367');

  await page.getByRole('button', { name: 'A-ASSOCIATE-RJ' }).click();
  await page.getByRole('button', { name: 'Reason 7 called-AE-title-not-recognized' }).click();
  expect(await said.innerText()).toContain('byte 9 of 10');
  expect(await judge(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
  expect(faults).toEqual({ console: [], foreign: [] });
  await profile.close();
});
