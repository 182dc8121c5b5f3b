import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { newProfile, newTab } from './browser.ts';

// The page of the design, photographed: what stands there in both themes is seen, and is of its theme.

/** What a photograph shows: how bright it is on average from 0 to 1, and the share that is not of its ground. */
interface Seen {
  brightness: number;
  ink: number;
}

async function photograph(page: Page, place: Locator): Promise<Seen> {
  const picture = (await place.screenshot({ animations: 'disabled' })).toString('base64');
  return page.evaluate(async (picture) => {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext(
      '2d',
    ) as OffscreenCanvasRenderingContext2D;
    canvas.drawImage(bitmap, 0, 0);
    const { data } = canvas.getImageData(0, 0, bitmap.width, bitmap.height);
    const greys = Array.from({ length: data.length / 4 }, (_, i) => {
      const [red = 0, green = 0, blue = 0] = data.subarray(4 * i, 4 * i + 3);
      return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
    });
    // The corner is ground: every pane has a padding.
    const ground = greys[bitmap.width * 4 + 4] ?? 0;
    return {
      brightness: greys.reduce((sum, grey) => sum + grey, 0) / greys.length,
      ink: greys.filter((grey) => Math.abs(grey - ground) > 0.1).length / greys.length,
    };
  }, picture);
}

test('every part of the design is seen in both themes, each of its own, whatever the system wants', async () => {
  const profile = await newProfile({
    colorScheme: 'dark',
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  });
  const { page } = await newTab(profile);
  await page.goto('about/design/');
  const pairs = await page.locator('.both').all();
  expect(pairs.length).toBeGreaterThan(10);
  for (const [i, pair] of pairs.entries()) {
    const light = await photograph(page, pair.locator('.pane[data-theme=light]'));
    const dark = await photograph(page, pair.locator('.pane[data-theme=dark]'));
    const where = `part ${i}: ${(await pair.innerText()).slice(0, 60)}`;
    expect(light.ink, where).toBeGreaterThan(0.005);
    expect(dark.ink, where).toBeGreaterThan(0.005);
    expect(light.brightness, where).toBeGreaterThan(dark.brightness + 0.15);
    // What has room in one theme has it in the other; both were on the screen by now, and are laid out.
    const heights = await pair.locator('.pane').evaluateAll((panes) => panes.map((pane) => pane.clientHeight));
    expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0)), where).toBeLessThanOrEqual(1);
  }
  await profile.close();
}, 120_000);

test('every swatch shows the colour that is written beside it', async () => {
  const profile = await newProfile({ viewport: { width: 1280, height: 900 } });
  const { page } = await newTab(profile);
  await page.goto('about/design/');
  const swatches = await page.locator('.swatch').all();
  expect(swatches.length).toBeGreaterThan(40);
  for (const swatch of swatches) {
    const picture = (await swatch.locator('svg').screenshot()).toString('base64');
    const written = (await swatch.locator('.mono').innerText()).replace(/^\w+:\s+/, '').trim();
    const apart = await page.evaluate(
      async ([picture, written]) => {
        const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext(
          '2d',
        ) as OffscreenCanvasRenderingContext2D;
        const read = () => [...canvas.getImageData(bitmap.width / 2, bitmap.height / 2, 1, 1).data].slice(0, 3);
        canvas.drawImage(bitmap, 0, 0);
        const seen = read();
        canvas.fillStyle = written;
        canvas.fillRect(0, 0, bitmap.width, bitmap.height);
        const said = read();
        return Math.max(...seen.map((value, i) => Math.abs(value - (said[i] ?? 0))));
      },
      [picture, written] as const,
    );
    expect(apart, written).toBeLessThanOrEqual(2);
  }
  await profile.close();
}, 60_000);
