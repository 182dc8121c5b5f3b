import type { Entry } from '../drawing.ts';
import { withMark } from '../told.ts';
import { tellDuration } from './time.ts';
import type { Timeline } from './read.ts';

/** What happened when, in order. */
export function tellTimeline({ entries }: Timeline): Entry[] {
  return entries.map(({ is, from, to, time, text, mark }, i) => ({
    text: withMark(`${time}${is === 'event' ? '' : ` (${tellDuration(to - from)})`}: ${text}`, mark),
    number: i + 1,
  }));
}

/** What the drawing shows, in one sentence. */
export function summariseTimeline({ entries }: Timeline): string {
  const length = Math.max(...entries.map(({ to }) => to)) - (entries[0]?.from ?? 0);
  return `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'} on a time axis of ${tellDuration(length)}, from ${entries[0]?.time} on.`;
}
