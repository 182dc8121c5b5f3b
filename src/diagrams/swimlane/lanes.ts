import { setText } from '../block.ts';
import { along, type Drawing, type Point, type Shape } from '../drawing.ts';
import type { Step, Swimlane } from './read.ts';
import { findMargins, findWays, type Way } from './ways.ts';

const inset = 16;
const gap = 26;
// A question leaves room for the answer that goes down.
const questionGap = 46;

interface Placed {
  step: Step;
  x: number;
  top: number;
  bottom: number;
  half: number;
}

/** A column for each lane, a row for each step; ways that skip a step run between the columns. */
export function drawLanes({ lanes, steps }: Swimlane, within: number): Drawing {
  const style = lanes.length > 3 ? 'small' : 'label';
  const used = new Map<string, number>();
  const ways = findWays(steps, lanes.length);
  const [before, after] = findMargins(steps, lanes.length, ways);
  const column = Math.min((within - before - after) / lanes.length, 200);
  const width = column * lanes.length + before + after;
  const heads = lanes.map((name) => setText(name, { width: column - 16, style: 'name' }));
  const headHeight = Math.max(...heads.map(({ height }) => height)) + 16;
  const front: Shape[] = [];
  let y = headHeight + gap;
  const placed = steps.map((step): Placed => {
    const words = setText(step.text, { width: column - 2 * inset - 20, style, mark: step.mark });
    const x = before + (step.lane + 0.5) * column;
    const half = column / 2 - inset;
    const height = Math.max(words.height + 18, 38);
    const [top, bottom] = [y, y + height];
    y = bottom + (step.isQuestion || step.exits.some(({ answer }) => answer) ? questionGap : gap);
    const round = step.isQuestion ? Math.min(height / 2, 22) : 6;
    front.push({
      is: 'box',
      at: [x - half, top],
      size: [half * 2, height],
      look: step.isQuestion ? 'quiet' : 'plain',
      tone: step.mark,
      round,
    });
    front.push(...words.put(x, top + (height - words.height) / 2, 'middle'));
    return { step, x, top, bottom, half };
  });
  const height = y - gap + 8;
  const lines = ways.flatMap(drawWay);
  const numbers = placed.flatMap(({ x, top, half }, i): Shape[] => [
    { is: 'dot', at: [x - half + 2, top], radius: 9, look: 'number' },
    { is: 'text', at: [x - half + 2, top + 4.5], text: String(i + 1), style: 'small', anchor: 'middle' },
  ]);
  return { width, height, shapes: [...drawColumns(), ...lines, ...front, ...numbers] };

  function drawColumns(): Shape[] {
    return lanes.flatMap((_, i): Shape[] => {
      const x = before + i * column;
      return [
        { is: 'box', at: [x + 3, 0], size: [column - 6, height], look: 'zone' },
        ...(heads[i]?.put(x + column / 2, 10, 'middle') ?? []),
      ];
    });
  }

  function drawWay({ from: start, answer, to, side }: Way): Shape[] {
    const from = placed[start];
    const target = to === 'end' ? undefined : placed[to];
    // Where a step ends without a question nothing leads on.
    if (!from || (!target && !answer)) return [];
    const middle = (from.top + from.bottom) / 2;
    if (side === 0 && target) {
      if (from.step.isQuestion || answer) return drawDown(from, target, answer);
      if (target.x === from.x) return [arrow(along(from.x, from.bottom, from.x, target.top))];
      const edge = from.x + Math.sign(target.x - from.x) * from.half;
      return [arrow(along(edge, middle, target.x, middle, target.x, target.top))];
    }
    const edge = from.x + side * from.half;
    const boundary = from.x + (side * column) / 2;
    const label = answer ? setText(answer, { width: column - 30, style: 'small', tone: 'soft' }) : undefined;
    const words = label?.put(boundary + side * 14, middle - (label.height ?? 0) / 2, side > 0 ? 'start' : 'end') ?? [];
    if (!target) {
      const stop: Point = [boundary - side * 3, middle];
      return [
        { is: 'line', points: [[edge, middle], stop], look: 'line' },
        { is: 'dot', at: stop, radius: 5, look: 'full', tone: 'soft' },
        ...words,
      ];
    }
    const key = String(boundary);
    const turns = used.get(key) ?? 0;
    used.set(key, turns + 1);
    const channel = boundary + ([0, -6, 6, -11, 11][turns % 5] ?? 0);
    const entry = target.top - 12;
    return [
      arrow(along(edge, middle, channel, middle, channel, entry, target.x, entry, target.x, target.top)),
      ...words,
    ];
  }

  function drawDown(from: Placed, target: Placed, answer: string): Shape[] {
    const turn = from.bottom + questionGap - 24;
    const points: Point[] =
      target.x === from.x
        ? along(from.x, from.bottom, from.x, target.top)
        : along(from.x, from.bottom, from.x, turn, target.x, turn, target.x, target.top);
    const side = target.x > from.x ? -1 : 1;
    const words = setText(answer, { width: column / 2 - 10, style: 'small', tone: 'soft' });
    const top = from.bottom + 3;
    return [arrow(points), ...words.put(from.x + side * 7, top, side > 0 ? 'start' : 'end')];
  }
}

function arrow(points: Point[]): Shape {
  return { is: 'line', points, look: 'line', head: 'end', round: 7 };
}
