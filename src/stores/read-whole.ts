import type { LearnerEvent } from '../engine/event.ts';
import type { EventLog, Reading } from './event-log.ts';

/** All that a log holds; nothing of it, and no end, where it cannot be read to its end: half would be taken for all. */
export async function readWhole(log: EventLog | undefined): Promise<Reading> {
  const whole: Reading = { events: [], unreadable: [], lastSeq: 0, isEnd: !log };
  try {
    while (!whole.isEnd) {
      const piece = await log?.readAfter(whole.lastSeq);
      if (!piece) break;
      whole.events.push(...piece.events);
      whole.unreadable.push(...piece.unreadable);
      ({ lastSeq: whole.lastSeq, isEnd: whole.isEnd } = piece);
    }
    return whole;
  } catch {
    return { ...whole, events: [], unreadable: [] };
  }
}

/** Events of several lists, each id once. */
export function unite(...lists: (readonly LearnerEvent[])[]): LearnerEvent[] {
  return [...new Map(lists.flat().map((event) => [event.id, event])).values()];
}
