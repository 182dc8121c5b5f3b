import type { Locator } from 'playwright-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { newProfile, newTab } from './browser.ts';

// The page of the design, photographed: what stands there in both themes is seen, and is of its theme.

/** What a photograph shows: how bright it is on average from 0 to 1, and the share that is not of its ground. */
interface Seen {
  brightness: number;
  ink: number;
}

/** The pixels of a place on the page, three bytes each, row by row. */
async function readPixels(place: Locator) {
  const picture = await place.screenshot({ animations: 'disabled' });
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

async function photograph(place: Locator): Promise<Seen> {
  const { data, width, height } = await readPixels(place);
  const at = (i: number) => data[i] ?? 0;
  const greys = Array.from(
    { length: width * height },
    (_, i) => (0.2126 * at(3 * i) + 0.7152 * at(3 * i + 1) + 0.0722 * at(3 * i + 2)) / 255,
  );
  // The corner is ground: every pane has a padding.
  const ground = greys[width * 4 + 4] ?? 0;
  return {
    brightness: greys.reduce((sum, grey) => sum + grey, 0) / greys.length,
    ink: greys.filter((grey) => Math.abs(grey - ground) > 0.1).length / greys.length,
  };
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
    const light = await photograph(pair.locator('.pane[data-theme=light]'));
    const dark = await photograph(pair.locator('.pane[data-theme=dark]'));
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
    const written = (await swatch.locator('.mono').innerText()).replace(/^\w+:\s+/, '').trim();
    const { data, width, height } = await readPixels(swatch.locator('svg'));
    const middle = 3 * (Math.floor(height / 2) * width + Math.floor(width / 2));
    const seen = [...data.subarray(middle, middle + 3)];
    const said = await page.evaluate((written) => {
      const canvas = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
      canvas.fillStyle = written;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    }, written);
    const apart = Math.max(...seen.map((value, i) => Math.abs(value - (said[i] ?? 0))));
    expect(apart, written).toBeLessThanOrEqual(2);
  }
  await profile.close();
}, 60_000);
