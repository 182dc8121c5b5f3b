import type { LearnerEvent } from '../../src/engine/event.ts';
import type { EventLog } from '../../src/stores/event-log.ts';

/** A log that lasts as long as the test. */
export function createMemoryLog(): EventLog {
  const events: LearnerEvent[] = [];
  return {
    append: async (added) => {
      const after = events.length;
      const known = new Set(events.map(({ id }) => id));
      const unique = [...new Map(added.map((event) => [event.id, event])).values()];
      events.push(...unique.filter(({ id }) => !known.has(id)));
      return { events: events.slice(after), unreadable: [], after, lastSeq: events.length, isEnd: true };
    },
    readAfter: async (seq) => ({ events: events.slice(seq), unreadable: [], lastSeq: events.length, isEnd: true }),
    findLastSeq: async () => events.length,
  };
}
