import { setText } from '../block.ts';
import { along, type Drawing, type Shape } from '../drawing.ts';
import { widthOf } from '../measure.ts';
import type { Entry, Timeline } from './read.ts';
import { makeScale } from './scale.ts';
import { findTicks } from './ticks.ts';

/** A row for each entry on one axis of time: its words beside it, or above it where the drawing is narrow. */
export function drawTimeline({ family, entries }: Timeline, within: number): Drawing {
  const isBeside = within > 400;
  const timeWidth = Math.max(...entries.map(({ time }) => widthOf(time, 'mono')));
  const textWidth = Math.max(...entries.map(({ text, mark }) => widthOf(text, 'label') + (mark ? 18 : 0)));
  const left = isBeside ? Math.min(within * 0.56, timeWidth + Math.max(120, textWidth) + 38) : 10;
  const scale = makeScale(entries, left, within - 12);
  const front: Shape[] = [];
  const rows: Shape[] = [];
  let y = 30;
  for (const entry of entries) {
    const words = setEntry(entry, isBeside ? left - 24 : within - 2, isBeside ? timeWidth : 0);
    front.push(...words.put(0, y));
    const middle = isBeside ? y + 9 : y + words.height + 11;
    rows.push(...drawRow(entry, scale, middle));
    y += isBeside ? words.height + 12 : words.height + 28;
  }
  const height = y - 4;
  const gaps = entries
    .filter(({ is }) => is === 'gap')
    .map(({ from, to }): Shape => {
      return { is: 'box', at: [scale(from), 22], size: [scale(to) - scale(from), height - 22], look: 'note', round: 0 };
    });
  return { width: within, height, shapes: [...gaps, ...drawAxis(), ...rows, ...front] };

  function drawAxis(): Shape[] {
    const from = Math.min(...entries.map(({ from }) => from));
    const to = Math.max(...entries.map(({ to }) => to));
    let taken = -Infinity;
    const axis: Shape = {
      is: 'line',
      points: along(left, 22, within, 22),
      look: 'hair',
      tone: 'soft',
    };
    return findTicks(family, from, to, gaps.length > 0 ? 16 : 6).reduce<Shape[]>(
      (shapes, { at, label }) => {
        const x = scale(at);
        const half = widthOf(label, 'small') / 2;
        const middle = Math.min(Math.max(x, half), within - half);
        const isInGap = entries.some((entry) => entry.is === 'gap' && at > entry.from && at < entry.to);
        if (isInGap || middle - half < taken + 6) return shapes;
        taken = middle + half;
        const words = setText(label, { width: 99, style: 'small', tone: 'soft' }).put(middle, 1, 'middle');
        return [
          ...shapes,
          ...words,
          {
            is: 'line',
            points: along(x, 22, x, height),
            look: 'hair',
          },
        ];
      },
      [axis],
    );
  }
}

function setEntry({ is, time, text, mark }: Entry, width: number, timeWidth: number): ReturnType<typeof setText> {
  const tone = is === 'gap' ? 'soft' : undefined;
  const when = setText(time, { width: Math.max(timeWidth, 200), style: 'mono', tone: 'soft', clear: !timeWidth });
  if (!timeWidth) {
    const words = setText(text, { width, mark, tone, clear: true });
    return {
      width,
      height: when.height + words.height,
      put: (x, y) => [...when.put(x, y), ...words.put(x, y + when.height)],
    };
  }
  const words = setText(text, { width: width - timeWidth - 12, mark, tone });
  return { width, height: words.height, put: (x, y) => [...when.put(x, y + 0.5), ...words.put(x + timeWidth + 12, y)] };
}

function drawRow({ is, from, to, mark }: Entry, scale: (at: number) => number, y: number): Shape[] {
  const [start, end] = [scale(from), scale(to)];
  if (is === 'event') return [{ is: 'dot', at: [start, y], radius: 6, look: 'full', tone: mark }];
  if (is === 'span')
    return [{ is: 'box', at: [start, y - 6], size: [Math.max(end - start, 6), 12], look: 'bar', tone: mark, round: 3 }];
  return [
    {
      is: 'line',
      points: along(start, y, end, y),
      look: 'dashed',
      tone: 'soft',
    },
  ];
}
