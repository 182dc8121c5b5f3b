import { expect, test } from 'vitest';
import { newProfile, newTab } from './browser.ts';
import { pageTypes } from './page-types.ts';
import { openSettled } from '../../src/tools/open-settled.ts';

/** What had the focus, in its turn. */
interface Stop {
  name: string;
  /** Which of all elements. */
  place: number;
  isInMain: boolean;
  /** It, or what stands for it, has an outline. */
  isShown: boolean;
  /** Something else lies over it. */
  isCovered: boolean;
}

/** Runs in the page: what has the focus now; nothing where that is the window of the browser. */
function look(): Stop | undefined {
  const element = document.activeElement as HTMLElement;
  if (element === document.body) return undefined;
  const family = [element, element.parentElement, element.closest('label')].filter((one) => one !== null);
  const shown = family.find((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  const [box] = (shown ?? element).getClientRects();
  // The middle of what is seen of it: it may be larger than the window.
  const middle = (from: number, to: number, end: number) => (Math.max(0, from) + Math.min(end, to)) / 2;
  const at =
    box &&
    document.elementFromPoint(
      middle(box.left, box.right, document.documentElement.clientWidth),
      middle(box.top, box.bottom, document.documentElement.clientHeight),
    );
  return {
    name: `${element.tagName} ${element.textContent?.trim().slice(0, 40) || element.ariaLabel || element.id}`,
    place: [...document.querySelectorAll('*')].indexOf(element),
    isInMain: element.closest('main') !== null,
    isShown: shown !== undefined,
    isCovered: !at || !(shown ?? element).contains(at),
  };
}

const presses = 35;

test('the Tab key leads from the top into the content, never stops, and one always sees where it is', async () => {
  // Narrow, where bars and bubbles are most in the way.
  const profile = await newProfile({ viewport: { width: 390, height: 640 }, reducedMotion: 'reduce' });
  const found: Record<string, unknown> = {};
  for (const path of pageTypes) {
    const { page } = await newTab(profile);
    await openSettled(page, path);
    const stops: Stop[] = [];
    for (let press = 0; press < presses; press++) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(look);
      if (!stop && stops.length > 0) break;
      if (stop) stops.push(stop);
    }
    const faults = {
      first: stops[0]?.name === 'A Skip to the content' ? undefined : stops[0]?.name,
      // Where there is something to use in the content, it comes after the header.
      late: stops.slice(0, 10).some(({ isInMain }) => isInMain) ? undefined : stops.slice(0, 10),
      // A date has a stop for each of its parts.
      stuck: stops.slice(5).find(({ place }, i) => stops.slice(i, i + 5).every((before) => before.place === place)),
      unseen: stops.filter(({ isShown }) => !isShown).map(({ name }) => name),
      covered: stops.filter(({ isCovered }) => isCovered).map(({ name }) => name),
    };
    const isWell = Object.values(faults).every((fault) => (Array.isArray(fault) ? fault.length === 0 : !fault));
    if (!isWell) found[path] = faults;
    await page.close();
  }
  expect(found).toEqual({});
  await profile.close();
}, 240_000);
