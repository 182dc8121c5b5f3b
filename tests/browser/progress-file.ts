import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Lets the progress page take in a file with that content, and says what the page says of it. */
export async function takeIn(page: Page, name: string, content: string): Promise<string> {
  const file = join(tmpdir(), `pacs-prep-${process.pid}-${name}`);
  writeFileSync(file, content);
  await page.goto('progress/');
  await page.locator('input[type=file]').setInputFiles(file);
  const told = page.locator('[aria-labelledby=keep] [role=status]').first();
  await expect.poll(() => told.innerText()).toMatch(/^(?!Reading )./);
  return told.innerText();
}

/** What the progress page hands out as a file. */
export async function saveFile(page: Page): Promise<string> {
  await page.goto('progress/');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a progress file' }).click();
  return readFileSync(await (await waiting).path(), 'utf8');
}
