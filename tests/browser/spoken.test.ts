import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { beginPractice, newProfile, newTab } from './browser.ts';

/**
 * What a screen reader is told there, a line for each thing with a role: its role, name and state. Running text is left
 * out, and so is what the authors of items write: it changes with the content.
 */
async function hear(place: Locator): Promise<string> {
  const lines = (await place.ariaSnapshot()).split('\n');
  return lines
    .filter((line) => !/^\s*- (\/url|text|paragraph|code|strong|emphasis|list|listitem)\b/.test(line))
    .map((line) => line.replaceAll("'", '').replace(/(:|: [^"]*)$/, ''))
    .join('\n');
}

/** An item's own words, as three points; what the site says of an option stays. */
function hideWords(heard: string): string {
  return heard
    .replaceAll(/(radio|checkbox) "[^"]*?(|( Right, and| Right| Your).*?)"/g, '$1 "…$2"')
    .replaceAll(/group "(?!How sure)[^"]*"/g, 'group "…"')
    .replaceAll(/\n\s*- link "(?!What tells)[^"]*"/g, '');
}

const item = 'slash-23-neighbour';

test('a lesson is heard as landmarks, in the order in which it is read', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await page.goto('learn/it/who-can-reach-whom/', { waitUntil: 'networkidle' });
  const landmark = /^\s*- (banner|navigation|main|article|region|note|contentinfo|heading.*level=1)/;
  const heard = (await hear(page.locator('body'))).split('\n').filter((line) => landmark.test(line));
  expect(heard.filter((line) => !line.includes('region "Case: ')).join('\n')).toMatchInlineSnapshot(`
    "- banner
      - navigation "Main"
    - main
      - navigation "Breadcrumb"
      - article
        - heading "Who can reach whom, and how fast" [level=1]
        - navigation "In this lesson"
        - region "A situation from work"
        - note
        - note
        - note
        - note
        - region "In short"
        - region "What next"
          - navigation "Lessons before and after"
        - region "Sources"
    - contentinfo
      - navigation "More""
  `);
  await profile.close();
});

test('an item that is asked is heard as a form with its options, and how sure one is', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await beginPractice(page, `?for=item:${item}&count=5`);
  expect(hideWords(await hear(page.locator('main')))).toMatchInlineSnapshot(`
    "- main
      - heading "Practise" [level=1]
      - progressbar "Progress of this session"
      - form "Item 1 of 1"
        - group "…"
          - radio "…"
          - radio "…"
          - radio "…"
          - radio "…"
        - group "How sure are you?"
          - button "Guess"
          - button "Think so"
          - button "Sure"
        - status
        - button "Flag this item"
        - button "Report this item"
        - status"
  `);
  await profile.close();
});

test('an item that is answered tells the verdict, which option is right, and what to do next', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await beginPractice(page, `?for=item:${item}&count=5`);
  await page.locator('.opt input[value=a]').check();
  await page.getByRole('button', { name: 'Sure', exact: true }).click();
  await page.locator('.why').first().waitFor();
  expect(hideWords(await hear(page.locator('form.item')))).toMatchInlineSnapshot(`
    "- form "Item 1 of 1"
      - group "…"
        - radio "… Your answer" [checked] [disabled]
        - radio "… Right" [disabled]
        - radio "…" [disabled]
        - radio "…" [disabled]
      - status
        - button "See how it went""
  `);
  expect(await page.locator('form.item [role=status]').innerText()).toBe('Not this one.');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('See how it went');
  await profile.close();
});

test('a running exam tells its place, its time and its sheet', async () => {
  const profile = await newProfile();
  const { page } = await newTab(profile);
  await page.goto('exams/cpia/exam/');
  await page.getByLabel('10', { exact: true }).check();
  await page.getByRole('button', { name: 'Begin the exam', disabled: false }).click();
  await page.locator('form.item').waitFor();
  await page.getByRole('button', { name: 'Flag to look at again' }).click();
  await page.locator('.answer-sheet summary').click();
  // The first item may be of any type.
  await page.locator('form.item fieldset').evaluate((fieldset) => fieldset.remove());
  expect(await hear(page.locator('main'))).toMatchInlineSnapshot(`
    "- main
      - heading "Mock exam: CPIA" [level=1]
        - timer "Time left"
        - button "Hide the time"
        - status
      - group: "Timer: as in the exam"
      - form "Item 1 of 10, flagged"
        - button "Previous" [disabled]
        - button "Skip"
        - button "Hand in …"
        - button "Flagged; take it back"
      - group
            - button "Item 1, not answered, flagged": "1"
            - button "Item 2, not answered": "2"
            - button "Item 3, not answered": "3"
            - button "Item 4, not answered": "4"
            - button "Item 5, not answered": "5"
            - button "Item 6, not answered": "6"
            - button "Item 7, not answered": "7"
            - button "Item 8, not answered": "8"
            - button "Item 9, not answered": "9"
            - button "Item 10, not answered": "10""
  `);
  await profile.close();
});
