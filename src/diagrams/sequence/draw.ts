import { setText } from '../block.ts';
import { along, type Drawing, type Shape } from '../drawing.ts';
import { placeLifelines } from './place.ts';
import type { Event, Sequence } from './read.ts';

const circle = 9;

/** A sequence with time running down: heads, lifelines, and each message with its label above it. */
export function drawSequence(sequence: Sequence, within: number): Drawing {
  const { width, xs, heads } = placeLifelines(sequence, within);
  const headHeight = Math.max(...heads.map(({ block }) => block.height)) + 14;
  const frames: Shape[] = [];
  const front: Shape[] = [];
  const pauses: [from: number, to: number][] = [];
  const x = (place: number): number => xs[place] ?? 0;

  let y = 1 + headHeight + 10;
  drawEvents(sequence.events, 0);
  const bottom = y + 8;
  const drawHeads = (top: number): Shape[] =>
    heads.flatMap(({ block, width }, i) => [
      { is: 'box', at: [x(i) - width / 2, top], size: [width, headHeight], look: 'plain' } as const,
      ...block.put(x(i), top + (headHeight - block.height) / 2, 'middle'),
    ]);
  // Far down nobody remembers whose line it is.
  const isLong = bottom > 560;
  const lines = xs.flatMap((x) => drawLifeline(x, 1 + headHeight, bottom, pauses));
  const shapes = [...frames, ...lines, ...drawHeads(1), ...(isLong ? drawHeads(bottom) : []), ...front];
  return { width, height: bottom + (isLong ? headHeight + 1 : 0), shapes };

  function drawEvents(events: readonly Event[], depth: number): void {
    for (const event of events) {
      if (event.is === 'message') drawMessage(event, depth);
      else if (event.is === 'note') drawNote(event, depth);
      else if (event.is === 'pause') drawPause(event);
      else drawFrame(event, depth);
    }
  }

  function drawMessage({ kind, number, from, to, text, mark }: Extract<Event, { is: 'message' }>, depth: number): void {
    const [start, end] = [x(from), x(to)];
    const edge = 8 + depth * 7;
    const space = Math.max(Math.abs(end - start) - 28, Math.min(width - 2 * edge, 210));
    const label = setText(text, { width: space, mark, clear: true });
    const half = label.width / 2;
    const middle = clamp((start + end) / 2, edge + half, width - edge - half);
    front.push(...label.put(middle, y, 'middle'));
    y += label.height + circle - 1;
    const look = kind === 'reply' ? 'dashed' : 'line';
    const head = kind === 'lost' ? 'cross' : 'end';
    const way = { is: 'line', look, head, tone: mark } as const;
    if (from === to) {
      const side = from === xs.length - 1 && from > 0 ? -1 : 1;
      const turn = start + side * 34;
      front.push({
        ...way,
        points: along(start, y, turn, y, turn, y + 20, start + side, y + 20),
        round: 6,
      });
      front.push(...drawNumber(number, start, y));
      y += 20;
    } else {
      const direction = Math.sign(end - start);
      front.push({
        ...way,
        points: along(start, y, kind === 'lost' ? end - direction * 30 : end - direction, y),
      });
      front.push(...drawNumber(number, start, y));
    }
    y += 15;
  }

  function drawNote({ first, last, text, mark }: Extract<Event, { is: 'note' }>, depth: number): void {
    const edge = 5 + depth * 7;
    const space = Math.min(Math.max(x(last) - x(first) + 60, 170), width - 2 * edge);
    const words = setText(text, { width: space - 20, style: 'small', mark });
    const size: [number, number] = [
      Math.max(words.width + 20, last > first ? x(last) - x(first) + 30 : 0),
      words.height + 12,
    ];
    const middle = clamp((x(first) + x(last)) / 2, edge + size[0] / 2, width - edge - size[0] / 2);
    front.push({ is: 'box', at: [middle - size[0] / 2, y], size, look: 'note', tone: mark, round: 4 });
    front.push(...words.put(middle, y + 6, 'middle'));
    y += size[1] + 13;
  }

  function drawPause({ text }: Extract<Event, { is: 'pause' }>): void {
    const words = setText(text, { width: width - 20, style: 'small', tone: 'soft', clear: true });
    pauses.push([y - 4, y + words.height + 16]);
    front.push(...words.put(width / 2, y + 6, 'middle'));
    y += words.height + 24;
  }

  function drawFrame({ title, events }: Extract<Event, { is: 'frame' }>, depth: number): void {
    const inset = 1 + depth * 7;
    const top = y;
    const words = setText(title, { width: width - 2 * inset - 20, style: 'small', tone: 'soft', clear: true });
    front.push(...words.put(inset + 9, top + 5));
    y += words.height + 14;
    drawEvents(events, depth + 1);
    frames.push({ is: 'box', at: [inset, top], size: [width - 2 * inset, y - top], look: 'frame' });
    y += 14;
  }
}

function drawNumber(number: number, x: number, y: number): Shape[] {
  return [
    { is: 'dot', at: [x, y], radius: circle, look: 'number' },
    { is: 'text', at: [x, y + 4.5], text: String(number), style: 'small', anchor: 'middle' },
  ];
}

/** A line from top to bottom, broken where time passes. */
function drawLifeline(x: number, top: number, bottom: number, pauses: readonly [number, number][]): Shape[] {
  const cuts = [top, ...pauses.flat(), bottom];
  return cuts.slice(1).map((end, i) => ({
    is: 'line',
    points: along(x, cuts[i] ?? top, x, end),
    look: i % 2 === 0 ? 'hair' : 'dashed',
    ...(i % 2 === 0 ? {} : { tone: 'soft' as const }),
  }));
}

function clamp(value: number, low: number, high: number): number {
  return low > high ? (low + high) / 2 : Math.min(Math.max(value, low), high);
}
