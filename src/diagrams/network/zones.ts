import { pile, setText, type Block } from '../block.ts';
import { along, type Drawing, type Shape } from '../drawing.ts';
import { widthOf } from '../measure.ts';
import { planWays, type Plan, type Way } from './ways.ts';
import type { Network, Node } from './read.ts';

const padding = 10;
const pitch = 9;
const port = 18;
const between = 14;

interface Column {
  left: number;
  /** Of its nodes. */
  width: number;
  /** Where the channels behind it begin. */
  channels: number;
}

/** Zones as columns, links from node to node with their words on them; undefined where they would not fit. */
export function drawZones(network: Network, within: number): Drawing | undefined {
  const { zones, nodes } = network;
  if (zones.length < 2 || zones.length > 4) return undefined;
  const plan = planWays(network);
  const labels = setLabels(network, plan, within);
  if (labels.length < network.links.length) return undefined;
  const { columns, width } = placeColumns(network, plan, labels);
  if (width > within) return undefined; // zones without links need no room for words, and may be too wide all the same
  const columnOf = ({ zone }: Node): Column => columns[zone] ?? { left: 0, width: 0, channels: 0 };
  const heads = zones.map(({ title, about }, i) => setTwo(title, about, (columns[i]?.width ?? 0) + 4));
  const words = nodes.map((node) => setTwo(node.name, node.about, columnOf(node).width - 18, node));

  const top = Math.max(...heads.map(({ height }) => height)) + 22;
  const heightOf = (way: Way, node: number): number =>
    way.leftNode === node ? (labels[way.link]?.height ?? 0) + 9 : port;
  const heights = nodes.map((_, i) => {
    const right = (plan.rights[i] ?? []).reduce((sum, way) => sum + heightOf(way, i), 6);
    return Math.max((words[i]?.height ?? 0) + 16, right, (plan.lefts[i]?.length ?? 0) * port + 8);
  });
  const { tops, bottom } = placeNodes(nodes, heights, top);

  const ports = plan.ways.map((way) => ({
    start: rightPort(way, way.leftNode),
    end: way.isLoop ? rightPort(way, way.rightNode) : leftPort(way),
  }));
  const channels = chooseChannels(plan, (way) => ports[plan.ways.indexOf(way)] ?? { start: 0, end: 0 });
  const buses = plan.ways.filter(({ first, last }) => last > first);
  const back = zones.flatMap((_, i): Shape[] => {
    const { left = 0, width = 0 } = columns[i] ?? {};
    const zone: Shape = { is: 'box', at: [left, 1], size: [width + 2 * padding, bottom - 1], look: 'zone' };
    return [zone, ...(heads[i]?.put(left + padding - 2, 10) ?? [])];
  });
  const boxes = nodes.flatMap((node, i): Shape[] => {
    const { left, width } = columnOf(node);
    const [y = 0, height = 0] = [tops[i], heights[i]];
    const block = words[i];
    const box: Shape = { is: 'box', at: [left + padding, y], size: [width, height], look: 'plain', tone: node.mark };
    return [box, ...(block?.put(left + padding + 9, y + (height - block.height) / 2) ?? [])];
  });
  const height = bottom + 2 + (buses.length > 0 ? buses.length * 12 + 2 : 0);
  return { width, height, shapes: [...back, ...plan.ways.flatMap(drawWay), ...boxes] };

  function rightPort(way: Way, node: number): number {
    const own = plan.rights[node] ?? [];
    const sizes = own.map((way) => heightOf(way, node));
    const free = (heights[node] ?? 0) - sizes.reduce((sum, size) => sum + size, 0);
    const above = sizes.slice(0, own.indexOf(way)).reduce((sum, size) => sum + size, 0);
    const size = heightOf(way, node);
    return (tops[node] ?? 0) + free / 2 + above + (way.leftNode === node ? size - 4 : size / 2);
  }

  function leftPort(way: Way): number {
    const own = plan.lefts[way.rightNode] ?? [];
    const middle = (tops[way.rightNode] ?? 0) + (heights[way.rightNode] ?? 0) / 2;
    return middle + (own.indexOf(way) - (own.length - 1) / 2) * port;
  }

  function drawWay(way: Way, i: number): Shape[] {
    const { first, last, isLoop } = way;
    const { start = 0, end = 0 } = ports[i] ?? {};
    const link = network.links[way.link];
    const label = labels[way.link];
    const from = columns[first];
    const to = columns[last + 1];
    if (!link || !label || !from) return [];
    const x = from.left + padding + from.width + 1;
    const turn = from.channels + (channels.get(`${i} ${first}`) ?? 0) * pitch;
    const target = isLoop || !to ? x : to.left + padding - 1;
    const far = (columns[last]?.channels ?? 0) + (channels.get(`${i} ${last}`) ?? 0) * pitch;
    const bus = bottom + 8 + buses.indexOf(way) * 12;
    const middle = last > first ? along(turn, start, turn, bus, far, bus, far, end) : along(turn, start, turn, end);
    const points = [
      ...along(x, start),
      ...(Math.abs(start - end) < 0.5 && last === first ? [] : middle),
      ...along(target, end),
    ];
    const drawn = link.from === way.leftNode ? points : points.toReversed();
    const [before = [0, 0], stop = [0, 0]] = drawn.slice(-2);
    // A cross stands before what it keeps away from.
    if (link.kind === 'blocked') drawn[drawn.length - 1] = [stop[0] + Math.sign(before[0] - stop[0]) * 9, stop[1]];
    const head = ({ one: 'end', both: 'both', blocked: 'cross' } as const)[link.kind];
    const look = link.kind === 'blocked' ? 'dashed' : 'line';
    return [
      { is: 'line', points: drawn, look, head, tone: link.mark, round: 7 },
      ...label.put(x + padding + 3, start - label.height - 2),
    ];
  }
}

/** The words of each link, as narrow as they must be; none where there is no room for them. */
function setLabels({ zones, nodes, links }: Network, { ways, loops }: Plan, within: number): Block[] {
  const widths = zones.map((_, zone) => columnWidth(nodes, zone));
  const behind = zones.map((_, zone) => countChannels(zone, ways, loops));
  const fixed = widths.reduce((sum, width) => sum + width + 2 * padding, 2);
  const taken = behind.reduce((sum, count) => sum + (count > 0 ? count * pitch + 26 : between), 0);
  const room = Math.min((within - fixed - taken) / Math.max(1, behind.filter((count) => count > 0).length), 180);
  if (room < 64) return [];
  return links.map(({ text, kind, mark }) =>
    setText(kind === 'blocked' ? `${text} (blocked)` : text, { width: room, style: 'small', mark }),
  );
}

function placeColumns(
  { zones, nodes }: Network,
  { ways, loops }: Plan,
  labels: readonly Block[],
): { columns: Column[]; width: number } {
  let x = 1;
  const columns = zones.map((_, zone): Column => {
    const left = x;
    const width = columnWidth(nodes, zone);
    const count = countChannels(zone, ways, loops);
    const words = Math.max(
      0,
      ...ways.filter(({ first }) => first === zone).map(({ link }) => labels[link]?.width ?? 0),
    );
    const channels = left + width + 2 * padding + words + 12;
    x =
      count > 0
        ? channels + (count - 1) * pitch + 18
        : left + width + 2 * padding + (zone < zones.length - 1 ? between : 0);
    return { left, width, channels };
  });
  return { columns, width: x + 1 };
}

function columnWidth(nodes: readonly Node[], zone: number): number {
  const wanted = nodes
    .filter((node) => node.zone === zone)
    .map(({ name, about }) => Math.max(widthOf(name, 'name'), Math.min(widthOf(about, 'small'), 106)) + 20);
  return Math.min(136, Math.max(72, ...wanted));
}

/** How many channels are needed behind a column. */
function countChannels(zone: number, ways: readonly Way[], loops: ReadonlyMap<Way, number>): number {
  const across = ways.filter(({ isLoop, first, last }) => !isLoop && (first === zone || last === zone)).length;
  const own = [...loops].flatMap(([{ first }, channel]) => (first === zone ? [channel + 1] : []));
  return across + Math.max(0, ...own);
}

/** Nodes one below the other, each column in the middle of the tallest. */
function placeNodes(
  nodes: readonly Node[],
  heights: readonly number[],
  top: number,
): { tops: number[]; bottom: number } {
  const filled: number[] = [];
  const offsets = nodes.map(({ zone }, i) => {
    const offset = filled[zone] ?? 0;
    filled[zone] = offset + (heights[i] ?? 0) + between;
    return offset;
  });
  const tallest = Math.max(...filled);
  const tops = nodes.map(({ zone }, i) => top + (tallest - (filled[zone] ?? 0)) / 2 + (offsets[i] ?? 0));
  return { tops, bottom: top + tallest };
}

/** A channel for each way in each gap: loops inside; what goes down turns later the higher it comes from. */
function chooseChannels(
  { ways, loops }: Plan,
  portsOf: (way: Way) => { start: number; end: number },
): Map<string, number> {
  const channels = new Map<string, number>();
  for (const gap of new Set(ways.flatMap(({ first, last }) => [first, last]))) {
    for (const [loop, channel] of loops) if (loop.first === gap) channels.set(`${ways.indexOf(loop)} ${gap}`, channel);
    const inner = Math.max(0, ...[...loops].flatMap(([{ first }, channel]) => (first === gap ? [channel + 1] : [])));
    const across = ways.filter(({ isLoop, first, last }) => !isLoop && (first === gap || last === gap));
    const order = across.toSorted((a, b) => rank(a) - rank(b));
    order.forEach((way, i) => channels.set(`${ways.indexOf(way)} ${gap}`, inner + i));
  }
  return channels;

  function rank(way: Way): number {
    const { start, end } = portsOf(way);
    return way.last > way.first ? 1e6 : end > start ? 1e4 - start : start;
  }
}

function setTwo(name: string, about: string, width: number, { mark }: Pick<Node, 'mark'> = {}): Block {
  const title = setText(name, { width, style: 'name', mark });
  return about ? pile([title, setText(about, { width, style: 'small', tone: 'soft' })]) : title;
}
