import { pile, setText } from '../block.ts';
import { along, type Drawing, type Shape } from '../drawing.ts';
import type { Swimlane } from './read.ts';

const pitch = 20;
const edge = 11;

/** For narrow screens: the lanes are rails at the left, and each step stands in words beside its place on them. */
export function drawRails({ lanes, steps }: Swimlane, within: number): Drawing {
  const start = edge + lanes.length * pitch;
  const rail = (lane: number): number => edge + lane * pitch;
  const shapes: Shape[] = [];
  const stops: { x: number; y: number }[] = [];
  let y = 2;
  for (const [i, { lane, text, mark, exits }] of steps.entries()) {
    const isPlain = exits.length === 1 && exits[0]?.to === i + 1 && !exits[0].answer;
    const ways = isPlain ? [] : exits;
    const words = pile([
      setText(lanes[lane] ?? '', { width: within - start, style: 'small', tone: 'soft' }),
      setText(text, { width: within - start, mark }),
      ...ways.map(({ answer, to }) =>
        setText([answer, to === 'end' ? '→ the end' : `→ ${to + 1}`].filter(Boolean).join(' '), {
          width: within - start,
          style: 'small',
          tone: 'soft',
        }),
      ),
    ]);
    shapes.push(...words.put(start, y));
    stops.push({ x: rail(lane), y: y + 9 });
    y += words.height + 16;
  }
  const height = y - 12;
  const rails = lanes.map((_, lane): Shape => ({
    is: 'line',
    points: along(rail(lane), 0, rail(lane), height),
    look: 'hair',
  }));
  const ways = steps.flatMap(({ exits }, i): Shape[] => {
    const [from, to] = [stops[i], stops[i + 1]];
    if (!from || !to || !exits.some((exit) => exit.to === i + 1)) return [];
    const turn = to.y - 22;
    const bend: [number, number][] = from.x === to.x ? [] : along(from.x, turn, to.x, turn);
    return [{ is: 'line', points: [[from.x, from.y], ...bend, [to.x, to.y - 9]], look: 'line', head: 'end', round: 7 }];
  });
  const numbers = stops.flatMap(({ x, y }, i): Shape[] => [
    { is: 'dot', at: [x, y], radius: 9, look: 'number', tone: steps[i]?.mark },
    { is: 'text', at: [x, y + 4.5], text: String(i + 1), style: 'small', anchor: 'middle' },
  ]);
  return { width: within, height, shapes: [...rails, ...ways, ...numbers, ...shapes] };
}
