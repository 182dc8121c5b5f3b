import { setText, pile, type Block } from '../block.ts';
import { widestWord, widthOf } from '../measure.ts';
import type { Actor, Event, Sequence } from './read.ts';

/** Where the lifelines run, and what stands at their head. */
export interface Lifelines {
  width: number;
  xs: number[];
  heads: { block: Block; width: number }[];
}

const padding = 9;
const apart = 12;

/** Lifelines as far apart as their heads and messages want, within a width if that can be. */
export function placeLifelines({ actors, events }: Sequence, within: number): Lifelines {
  const depth = depthOf(events);
  const edge = 1 + depth * 7;
  const share = (within - 2 * edge + apart) / actors.length - apart - 2 * padding;
  const heads = actors.map((actor) => setHead(actor, share));
  const halves = heads.map(({ width }) => width / 2);
  const least = halves.slice(1).map((half, i) => half + (halves[i] ?? 0) + apart);
  const wanted = wantedGaps(events, least, within);
  const room = within - 2 * edge - (halves[0] ?? 0) - (halves.at(-1) ?? 0);
  const [leastSum, wantedSum] = [least, wanted].map((gaps) => gaps.reduce((sum, gap) => sum + gap, 0));
  const given = Math.max(0, Math.min(1, (room - (leastSum ?? 0)) / ((wantedSum ?? 0) - (leastSum ?? 0) || 1)));
  const xs = [edge + (halves[0] ?? 0)];
  least.forEach((gap, i) => xs.push((xs[i] ?? 0) + gap + ((wanted[i] ?? gap) - gap) * given));
  const width = (xs.at(-1) ?? 0) + (halves.at(-1) ?? 0) + edge;
  // A drawing of one or two actors still needs room for what they say.
  const spare = Math.max(0, Math.min(within, 300) - width) / 2;
  return { width: width + 2 * spare, xs: xs.map((x) => x + spare), heads };
}

/** How deep frames stand in frames. */
export function depthOf(events: readonly Event[]): number {
  return Math.max(0, ...events.map((event) => (event.is === 'frame' ? 1 + depthOf(event.events) : 0)));
}

function setHead({ name, about }: Actor, share: number): { block: Block; width: number } {
  const width = Math.max(share, Math.min(110, widestWord(name, 'name')), 24);
  const lines = [setText(name, { width: Math.min(width, 130), style: 'name' })];
  if (about) lines.push(setText(about, { width: Math.min(width, 130), style: 'mono', tone: 'soft' }));
  const block = pile(lines);
  return { block, width: Math.max(block.width, 30) + 2 * padding };
}

/** Gaps in which every message would stand on one line or two. */
function wantedGaps(events: readonly Event[], least: readonly number[], within: number): number[] {
  const gaps = least.map((gap) => Math.max(gap, 120));
  const messages = events.flatMap(function all(event): Extract<Event, { is: 'message' }>[] {
    return event.is === 'message' ? [event] : event.is === 'frame' ? event.events.flatMap(all) : [];
  });
  const span = ({ from, to }: { from: number; to: number }): number => Math.abs(from - to);
  for (const message of messages.toSorted((a, b) => span(a) - span(b))) {
    const first = Math.min(message.from, message.to);
    const crossed = gaps.slice(first, first + span(message));
    const text = widthOf(message.text, 'label');
    const want = Math.min(text < 330 ? text : text * 0.56, within * 0.6) + 46;
    const lacking = (want - crossed.reduce((sum, gap) => sum + gap, 0)) / (crossed.length || 1);
    if (lacking > 0) crossed.forEach((gap, i) => (gaps[first + i] = gap + lacking));
  }
  return gaps;
}
