import { countFading, masteryOf } from '../engine/competency-mastery.ts';
import type { Progress } from '../engine/fold.ts';
import { now } from '../stores/clock.ts';

/**
 * Lights what shows mastery below `root`, as of now: every element with `data-outcomes` (ids, separated by spaces) gets
 * its luminance as `--m`, its `[data-figure]` the figure in words, and `data-fading` where something was lit and is no more.
 */
export function light(root: ParentNode, progress: Progress): void {
  const at = now();
  for (const element of root.querySelectorAll<HTMLElement>('[data-outcomes]')) {
    const ids = element.dataset['outcomes']?.split(' ').filter(Boolean) ?? [];
    const mastery = masteryOf(progress, ids, at);
    const isFading = countFading(progress, ids, at) > 0;
    element.style.setProperty('--m', mastery.toFixed(2));
    element.toggleAttribute('data-fading', isFading);
    const isTried = ids.some((id) => id in progress.outcomes);
    for (const figure of element.querySelectorAll('[data-figure]'))
      figure.textContent = isTried ? `${Math.round(mastery * 100)} %${isFading ? ', fading' : ''}` : 'not yet tried';
  }
}
