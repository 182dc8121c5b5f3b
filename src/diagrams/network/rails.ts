import { pile, setText, type Block } from '../block.ts';
import { along, type Drawing, type Shape } from '../drawing.ts';
import { drawBadge, drawKey } from './key.ts';
import type { Link, Network } from './read.ts';

const port = 21;
const lane = 10;

interface Placed {
  top: number;
  bottom: number;
  words: Block;
}

/** Nodes in a column, links as numbered rails at their right, and what the numbers mean below. */
export function drawRails({ zones, nodes, links }: Network, most: number): Drawing {
  const within = Math.min(most, 460);
  const lanes = findLanes(links);
  const count = Math.max(0, ...lanes) + 1;
  const pitch = Math.min(lane, 120 / count);
  const gutter = links.length > 0 ? 32 + count * pitch : 0;
  const inset = zones.some(({ title }) => title) ? 10 : 1;
  const column = within - gutter;
  const back: Shape[] = [];
  const front: Shape[] = [];
  const placed: Placed[] = [];
  let y = 1;
  for (const [place, { title, about }] of zones.entries()) {
    const top = y;
    if (title) y = putHead(title, about, y);
    for (const [i, node] of nodes.entries()) if (node.zone === place) y = putNode(i, y);
    if (title) back.push({ is: 'box', at: [0.5, top], size: [column, y - top], look: 'zone' });
    y += 12;
  }
  links.forEach(putLink);
  const key = drawKey({ zones, nodes, links }, within, y + 2);
  return { width: within, height: key.bottom, shapes: [...back, ...front, ...key.shapes] };

  function putHead(title: string, about: string, top: number): number {
    const words = pile([
      setText(title, { width: column - 20, style: 'name' }),
      ...(about ? [setText(about, { width: column - 20, style: 'small', tone: 'soft' })] : []),
    ]);
    front.push(...words.put(inset, top + 8));
    return top + words.height + 16;
  }

  function putNode(i: number, top: number): number {
    const node = nodes[i];
    const ports = links.filter(({ from, to }) => from === i || to === i).length;
    const width = column - 2 * inset;
    const words = pile([
      setText(node?.name ?? '', { width: width - 20, style: 'name', mark: node?.mark }),
      ...(node?.about ? [setText(node.about, { width: width - 20, style: 'small', tone: 'soft' })] : []),
    ]);
    const height = Math.max(words.height + 14, ports * port + 6);
    placed[i] = { top, bottom: top + height, words };
    front.push({ is: 'box', at: [inset, top], size: [width, height], look: 'plain', tone: node?.mark });
    front.push(...words.put(inset + 10, top + (height - words.height) / 2));
    return top + height + 10;
  }

  /** The height at which a link meets a node: those that go up lie above those that go down. */
  function portOf(node: number, link: Link): number {
    const other = ({ from, to }: Link): number => (from === node ? to : from);
    const met = links.filter(({ from, to }) => from === node || to === node);
    const order = met.toSorted(
      (a, b) => Number(other(a) > node) - Number(other(b) > node) || laneOf(b) * sign(b) - laneOf(a) * sign(a),
    );
    const { top = 0, bottom = 0 } = placed[node] ?? {};
    return (top + bottom) / 2 + (order.indexOf(link) - (met.length - 1) / 2) * port;

    function sign(link: Link): number {
      return other(link) > node ? 1 : -1;
    }
  }

  function laneOf(link: Link): number {
    return lanes[links.indexOf(link)] ?? 0;
  }

  function putLink(link: Link, i: number): void {
    const edge = column - inset;
    const [start, end] = [portOf(link.from, link), portOf(link.to, link)];
    const rail = column + 26 + laneOf(link) * pitch;
    const head = link.kind === 'both' ? 'both' : link.kind === 'blocked' ? 'cross' : 'end';
    const stop = link.kind === 'blocked' ? edge + 12 : edge + 1;
    front.push({
      is: 'line',
      points: along(edge + 1, start, rail, start, rail, end, stop, end),
      look: link.kind === 'blocked' ? 'dashed' : 'line',
      head,
      tone: link.mark,
      round: 7,
    });
    front.push(...drawBadge(i, [column + 10, start], link));
  }
}

/** For each link a rail on which no other lies beside it; short links lie inside of long ones. */
function findLanes(links: readonly Link[]): number[] {
  const span = ({ from, to }: Link): [number, number] => [Math.min(from, to), Math.max(from, to)];
  const lanes: number[] = [];
  const order = links.map((_, i) => i).toSorted((a, b) => lengthOf(a) - lengthOf(b));
  for (const i of order) {
    const [low, high] = span(links[i] as Link);
    const taken = new Set(
      links.flatMap((other, j) => {
        const [otherLow, otherHigh] = span(other);
        const lane = lanes[j];
        return lane !== undefined && otherLow < high && otherHigh > low ? [lane] : [];
      }),
    );
    // Outside of every shorter one that it goes round.
    let lane = taken.size === 0 ? 0 : Math.max(...taken) + 1;
    while (taken.has(lane)) lane += 1;
    lanes[i] = lane;
  }
  return lanes;

  function lengthOf(i: number): number {
    const [low, high] = span(links[i] as Link);
    return high - low;
  }
}
