import type { Progress } from '../engine/fold.ts';
import { masteryOf } from '../engine/mastery.ts';

/**
 * Lights what shows mastery below `root`: every element with `data-outcomes` (ids, separated by spaces) gets its
 * luminance as `--m`, and its `[data-figure]` the figure in words.
 */
export function light(root: ParentNode, progress: Progress): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-outcomes]')) {
    const ids = element.dataset['outcomes']?.split(' ').filter(Boolean) ?? [];
    const mastery = masteryOf(progress, ids);
    element.style.setProperty('--m', mastery.toFixed(2));
    const isTried = ids.some((id) => id in progress.outcomes);
    for (const figure of element.querySelectorAll('[data-figure]'))
      figure.textContent = isTried ? `${Math.round(mastery * 100)} %` : 'not yet tried';
  }
}
