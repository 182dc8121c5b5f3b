import type { Page } from 'playwright-core';
import { beginPractice } from './browser.ts';

/** Answers from within the page, as fast as it goes: a tab in the background is clicked too slowly from without. */
export async function answerInPage(page: Page, count: number): Promise<void> {
  await beginPractice(page, `?for=everything&type=single-choice&count=${count}`);
  await answerOnPage(page, count);
}

/** Answers so many items of the practice that is open on the page. */
export async function answerOnPage(page: Page, count: number): Promise<void> {
  await page.evaluate(async (count) => {
    const until = async (isSo: () => boolean) => {
      while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    const find = (selector: string) => document.querySelector<HTMLElement>(selector);
    for (let item = 1; item <= count; item++) {
      await until(() => find('[name=confidence]:enabled') !== null);
      // Something to hand in, whatever the item's type.
      for (const input of [...document.querySelectorAll<HTMLElement>('.opt input')].slice(0, 2)) input.click();
      for (const list of document.querySelectorAll<HTMLSelectElement>('.pairs select')) list.selectedIndex = 1;
      for (const field of document.querySelectorAll<HTMLInputElement>('.entry input')) field.value = '1';
      find('.moves button:enabled')?.click();
      find('[name=confidence]')?.click();
      await until(() => find('.why') !== null);
      find('form.item button.go')?.click();
      await until(() => find('.why') === null);
    }
  }, count);
}
