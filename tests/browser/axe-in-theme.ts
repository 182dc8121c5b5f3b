import { expect, test } from 'vitest';
import { answerItem, beginPractice, newProfile, newTab, search } from './browser.ts';
import { judge } from './judge.ts';
import { pageTypes } from './page-types.ts';
import { scenes } from '../../src/tools/scenes.ts';
import { openSettled } from '../../src/tools/open-settled.ts';

/** Tries axe on every page type, in the states that matter and in every scene, in one theme. */
export function tryAxe(colorScheme: 'dark' | 'light'): void {
  test(`axe finds nothing on any page type (${colorScheme})`, async () => {
    // The policy would refuse the judge, who is injected.
    const profile = await newProfile({ colorScheme, bypassCSP: true });
    const { page } = await newTab(profile);
    const found: Record<string, string[]> = {};
    for (const path of pageTypes) {
      await openSettled(page, path);
      const faults = await judge(page);
      if (faults.length > 0) found[path] = faults;
    }
    expect(found).toEqual({});
    await profile.close();
  });

  test(`axe finds nothing in the states that matter (${colorScheme})`, async () => {
    const profile = await newProfile({ colorScheme, bypassCSP: true });
    const { page } = await newTab(profile);
    const found: Record<string, string[]> = {};
    const look = async (state: string) => {
      const faults = await judge(page);
      if (faults.length > 0) found[state] = faults;
    };
    await beginPractice(page, '?for=domain:security&count=5');
    await look('an item is asked');
    await page.getByRole('button', { name: 'Sure', exact: true }).click();
    await look('nothing was chosen');
    await answerItem(page, 'Sure');
    await look('an item is answered');
    await page.goto('');
    await page.getByRole('heading', { level: 1, name: /minutes today/ }).waitFor();
    await look('today');
    await page.goto('progress/');
    await page.getByRole('button', { name: 'Start afresh' }).click();
    await look('progress, and a second look before a reset');
    await search(page, 'worklist');
    await look('the search is open');
    await page.goto('progress/');
    await page.getByRole('button', { name: 'Show codes' }).click();
    await page.getByText(/^Code 1 of \d+$/).waitFor();
    await look('the record is shown as codes');
    await page.getByRole('button', { name: 'Read codes' }).click();
    await page.getByLabel('Open pictures of codes').waitFor();
    await look('codes are read');
    await page
      .getByLabel('Open pictures of codes')
      .setInputFiles({ name: 'none.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
    await page.getByText('In 1 of 1 pictures no code was found.').waitFor();
    await look('a picture held no code');
    await page.getByRole('button', { name: 'Add this learner' }).click();
    await page.getByText('Write a name first.').waitFor();
    await look('a learner has no name yet');
    await page.getByLabel('Name').fill('Ruth');
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Add this learner' }).click()]);
    await page.getByText('This record is Ruth’s.').waitFor();
    await look('two learners');
    await page.getByRole('button', { name: 'Remove Ruth …' }).click();
    await page.getByRole('button', { name: 'Delete all of it' }).waitFor();
    await look('a second look before a learner is removed');
    expect(found).toEqual({});
    await profile.close();
  });
  test(`axe finds nothing in any scene that is photographed (${colorScheme})`, async () => {
    const profile = await newProfile({ colorScheme, bypassCSP: true, reducedMotion: 'reduce' });
    const found: Record<string, string[]> = {};
    for (const { name, show } of scenes) {
      const { page } = await newTab(profile);
      await show(page);
      const faults = await judge(page);
      if (faults.length > 0) found[name] = faults;
      await page.close();
    }
    expect(found).toEqual({});
    await profile.close();
  }, 120_000);
}
