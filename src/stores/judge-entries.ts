import { judgeEvent } from '../exchange/event-shape.ts';
import type { Reading } from './event-log.ts';

/** Entries of the log as events, and those that cannot be read: an older build, or another hand, may have written them. */
export function judgeEntries(entries: readonly { seq?: number }[]): Pick<Reading, 'events' | 'unreadable' | 'lastSeq'> {
  const judged: Pick<Reading, 'events' | 'unreadable' | 'lastSeq'> = { events: [], unreadable: [], lastSeq: 0 };
  for (const { seq = 0, ...raw } of entries) {
    const verdict = judgeEvent(raw);
    if ('event' in verdict) judged.events.push(verdict.event);
    else judged.unreadable.push({ raw, because: verdict.unreadable });
    judged.lastSeq = Math.max(judged.lastSeq, seq);
  }
  return judged;
}
