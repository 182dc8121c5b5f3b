import { beside, pile, setText } from '../block.ts';
import type { Point, Shape } from '../drawing.ts';
import { widthOf } from '../measure.ts';
import type { Link, Network } from './read.ts';

const arrows = { one: '→', both: '↔', blocked: '→' };
const indent = 28;

/** What the numbers of links mean: from whom to whom in a column, what goes there beside it or below. */
export function drawKey({ nodes, links }: Network, within: number, top: number): { shapes: Shape[]; bottom: number } {
  const space = within - indent - 2;
  const ends = links.map(({ from, to, kind }) => `${nodes[from]?.name} ${arrows[kind]} ${nodes[to]?.name}`);
  const texts = links.map(({ kind, text }) => (kind === 'blocked' ? `${text} (blocked)` : text));
  const column = Math.max(0, ...ends.map((text) => widthOf(text, 'small'))) + 14;
  const areBeside = column < space * 0.6 && texts.every((text) => widthOf(text, 'label') + column + 20 <= space);
  let y = top;
  const shapes = links.flatMap((link, i): Shape[] => {
    const who = setText(ends[i] ?? '', { width: space, style: 'small', tone: 'soft' });
    const what = setText(texts[i] ?? '', { width: areBeside ? space - column : space, mark: link.mark });
    const block = areBeside ? beside(who, what, column) : pile([who, what]);
    const at = y;
    y += block.height + 8;
    return [...drawBadge(i, [10, at + 10], link), ...block.put(indent, at + 1)];
  });
  return { shapes, bottom: y - 4 };
}

/** The number of a link in a circle. */
export function drawBadge(i: number, [x, y]: Point, { mark }: Link): Shape[] {
  return [
    { is: 'dot', at: [x, y], radius: 9, look: 'number', tone: mark },
    { is: 'text', at: [x, y + 4.5], text: String(i + 1), style: 'small', anchor: 'middle' },
  ];
}
