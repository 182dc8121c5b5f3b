import type { Link, Network } from './read.ts';

/** A link between columns: out at the right of one node, along channels between columns, into the left of another. */
export interface Way {
  link: number;
  leftNode: number;
  rightNode: number;
  /** Back to another node of the same column, the lower one. */
  isLoop: boolean;
  /** The gaps behind which columns it runs in. */
  first: number;
  last: number;
}

/** The ways of all links, and where at its nodes each begins and ends. */
export interface Plan {
  ways: Way[];
  /** What leaves at the right of each node, from top to bottom; loops end there too. */
  rights: Way[][];
  /** What comes in at the left of each node, from top to bottom. */
  lefts: Way[][];
  /** The channel of each loop, the innermost being 0. */
  loops: Map<Way, number>;
}

/** Ways in an order at each node that makes few of them cross. */
export function planWays({ nodes, links }: Network): Plan {
  const zoneOf = (node: number): number => nodes[node]?.zone ?? 0;
  const ways = links.map(({ from, to }: Link, link): Way => {
    const isLoop = zoneOf(from) === zoneOf(to);
    const isForth = isLoop ? from < to : zoneOf(from) < zoneOf(to);
    const [leftNode, rightNode] = isForth ? [from, to] : [to, from];
    const first = zoneOf(leftNode);
    return { link, leftNode, rightNode, isLoop, first, last: isLoop ? first : zoneOf(rightNode) - 1 };
  });
  const rights = nodes.map((_, node) => {
    const up = ways.filter(({ isLoop, rightNode }) => isLoop && rightNode === node);
    const down = ways.filter(({ isLoop, leftNode }) => isLoop && leftNode === node);
    const across = ways.filter(({ isLoop, leftNode }) => !isLoop && leftNode === node);
    return [
      ...up.toSorted((a, b) => b.leftNode - a.leftNode),
      ...across.toSorted((a, b) => zoneOf(a.rightNode) - zoneOf(b.rightNode) || a.rightNode - b.rightNode),
      ...down.toSorted((a, b) => b.rightNode - a.rightNode),
    ];
  });
  const lefts = nodes.map((_, node) =>
    ways
      .filter(({ isLoop, rightNode }) => !isLoop && rightNode === node)
      .toSorted((a, b) => zoneOf(b.leftNode) - zoneOf(a.leftNode) || a.leftNode - b.leftNode),
  );
  return { ways, rights, lefts, loops: nestLoops(ways.filter(({ isLoop }) => isLoop)) };
}

/** Short loops inside of long ones; those that only meet at a node may share a channel. */
function nestLoops(loops: readonly Way[]): Map<Way, number> {
  const channels = new Map<Way, number>();
  const length = ({ leftNode, rightNode }: Way): number => rightNode - leftNode;
  for (const loop of loops.toSorted((a, b) => length(a) - length(b))) {
    const beside = [...channels].filter(
      ([other]) => other.leftNode < loop.rightNode && other.rightNode > loop.leftNode,
    );
    channels.set(loop, Math.max(-1, ...beside.map(([, channel]) => channel)) + 1);
  }
  return channels;
}
