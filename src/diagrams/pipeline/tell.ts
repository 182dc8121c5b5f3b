import type { Entry } from '../drawing.ts';
import { joinWords, withMark } from '../told.ts';
import type { Curve, Part } from './read.ts';

const shapes: Record<Curve, string> = {
  line: 'a straight line',
  window: 'flat, then a straight rise, then flat',
  sigmoid: 'an S-shaped curve',
  gamma: 'a curve that rises ever faster',
  inverse: 'a falling line',
  steps: 'stairs',
};

/** What goes in, each stage, and what comes out of it. */
export function tellPipeline(parts: readonly Part[]): Entry[] {
  const entries: Entry[] = [];
  let number = 0;
  for (const { is, name, about, curve, mark } of parts) {
    const said = withMark(`${name}${about ? `: ${about}` : ''}`, mark);
    const last = entries.at(-1);
    if (is === 'stage') {
      number += 1;
      entries.push({ text: curve ? `${said} (its curve: ${shapes[curve]})` : said, number });
    } else if (last) (last.under ??= []).push({ text: `gives ${said}` });
    else entries.push({ text: `In: ${said}` });
  }
  return entries;
}

/** What the drawing shows, in one sentence. */
export function summarisePipeline(parts: readonly Part[]): string {
  const stages = parts.filter(({ is }) => is === 'stage').map(({ name }) => name);
  return `${stages.length} ${stages.length === 1 ? 'stage' : 'stages'} one after the other: ${joinWords(stages)}.`;
}
