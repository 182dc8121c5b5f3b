import type { Page } from 'playwright-core';
import { openSettled } from './open-settled.ts';

/** A state of a page that a learner brings about. */
export interface Scene {
  name: string;
  /** True where what matters lies over the window, such as a dialog. */
  isWindow?: boolean;
  /** Leaves the page in that state. */
  show: (page: Page) => Promise<void>;
}

/** The states that matter, each brought about from its own page. */
export const scenes: Scene[] = [
  { name: 'practice-asked', show: askItem },
  {
    name: 'practice-answered',
    async show(page) {
      await askItem(page);
      await page.locator('.opt').first().click();
      await page.getByRole('button', { name: 'Sure', exact: true }).click();
      await page.locator('.why').first().waitFor();
    },
  },
  {
    name: 'practice-filter',
    async show(page) {
      await openSettled(page, 'practise/?for=everything');
      await page.locator('.only summary').click();
    },
  },
  {
    name: 'practice-failed',
    async show(page) {
      await page.route('**/banks/**', (route) => route.abort());
      await openSettled(page, 'practise/?for=everything');
      await page.getByRole('button', { name: 'Begin' }).click();
      await page.getByRole('alert').first().waitFor();
      await page.unroute('**/banks/**');
    },
  },
  { name: 'exam-running', show: beginExam },
  {
    name: 'exam-sheet',
    async show(page) {
      await beginExam(page);
      await page.getByRole('button', { name: 'Flag to look at again' }).click();
      await page.getByRole('button', { name: 'Skip' }).click();
      await page.locator('.answer-sheet summary').click();
    },
  },
  {
    name: 'exam-hand-in',
    isWindow: true,
    async show(page) {
      await beginExam(page);
      await page.getByRole('button', { name: 'Hand in …' }).click();
    },
  },
  {
    name: 'exam-result',
    async show(page) {
      await beginExam(page);
      await page.getByRole('button', { name: 'Hand in …' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Hand in', exact: true }).click();
      await page.getByRole('heading', { name: /of 10 right/ }).waitFor();
    },
  },
  {
    name: 'diagnostic-asked',
    async show(page) {
      await openSettled(page, 'plan/diagnostic/');
      const begin = page.getByRole('button', { name: 'Begin' });
      if ((await begin.count()) === 0) {
        await makePlan(page);
        await openSettled(page, 'plan/diagnostic/');
      }
      await begin.click();
      await page.locator('form.item').waitFor();
    },
  },
  {
    name: 'search',
    isWindow: true,
    async show(page) {
      await openSettled(page, 'learn/');
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('searchbox').fill('worklist');
      await page.getByText(/\d+ found\./).waitFor();
    },
  },
  {
    name: 'display',
    isWindow: true,
    async show(page) {
      await openSettled(page, 'learn/');
      await page.getByRole('button', { name: /^Aa/ }).click();
    },
  },
  {
    name: 'definition',
    isWindow: true,
    async show(page) {
      await openSettled(page, 'learn/it/who-can-reach-whom/');
      await page.locator('.prose a.term').first().hover();
      await page.locator('.definition:popover-open').waitFor();
    },
  },
  {
    name: 'reset',
    async show(page) {
      await openSettled(page, 'progress/');
      await page.getByRole('button', { name: 'Start afresh' }).click();
    },
  },
];

async function askItem(page: Page): Promise<void> {
  await openSettled(page, 'practise/?for=item:slash-23-neighbour&count=5');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.locator('form.item').waitFor();
}

async function makePlan(page: Page): Promise<void> {
  await openSettled(page, 'plan/');
  await page.getByLabel(/CPIA/).check();
  await page.getByRole('button', { name: 'Make the plan' }).click();
  await page.locator('.days').waitFor();
}

/** A new one is begun; one that is open is thrown away. */
async function beginExam(page: Page): Promise<void> {
  await openSettled(page, 'exams/cpia/exam/');
  const open = page.getByRole('button', { name: 'Discard it …' });
  if (await open.count()) {
    await open.click();
    await page.getByRole('button', { name: /^Yes, discard it/ }).click();
  }
  await page.getByRole('button', { name: 'Begin the exam', disabled: false }).waitFor();
  await page.getByLabel('10', { exact: true }).check();
  await page.getByRole('button', { name: 'Begin the exam' }).click();
  await page.getByText('Item 1 of 10', { exact: true }).waitFor();
}
