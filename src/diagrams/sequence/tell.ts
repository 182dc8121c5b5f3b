import type { Entry } from '../drawing.ts';
import { joinWords, withMark } from '../told.ts';
import type { Event, Sequence } from './read.ts';

/** The messages in words and in order, under the numbers that they bear in the drawing. */
export function tellSequence({ actors, events }: Sequence): Entry[] {
  const name = (place: number): string => actors[place]?.name ?? '';
  return tell(events);

  function tell(events: readonly Event[]): Entry[] {
    const entries: Entry[] = [];
    for (const event of events) {
      const last = entries.at(-1);
      const aside = (text: string): unknown =>
        last?.number === undefined ? entries.push({ text }) : (last.under ??= []).push({ text });
      if (event.is === 'message')
        entries.push({ text: withMark(tellMessage(event), event.mark), number: event.number });
      else if (event.is === 'frame') entries.push({ text: `${event.title}:`, under: tell(event.events) });
      else if (event.is === 'pause') aside(`Time passes: ${event.text}`);
      else {
        const whose = [...new Set([name(event.first), name(event.last)])];
        aside(withMark(`${joinWords(whose)}: ${event.text}`, event.mark));
      }
    }
    return entries;
  }

  function tellMessage({ kind, from, to, text }: Extract<Event, { is: 'message' }>): string {
    if (from === to) return `${name(from)}, by itself: ${text}`;
    if (kind === 'reply') return `${name(from)} answers ${name(to)}: ${text}`;
    return `${name(from)} to ${name(to)}${kind === 'lost' ? ' (does not arrive)' : ''}: ${text}`;
  }
}

/** What the drawing shows, in one sentence. */
export function summariseSequence({ actors, events }: Sequence): string {
  const count = (events: readonly Event[]): number =>
    events.reduce(
      (sum, event) => sum + (event.is === 'message' ? 1 : event.is === 'frame' ? count(event.events) : 0),
      0,
    );
  const messages = count(events);
  return `${messages} ${messages === 1 ? 'message' : 'messages'} between ${joinWords(actors.map(({ name }) => name))}, from top to bottom.`;
}
