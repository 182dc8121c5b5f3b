import { diagramProblem, readLines, splitAt, type Line, type Mark } from '../lines.ts';

export interface Network {
  zones: Zone[];
  nodes: Node[];
  links: Link[];
}

export interface Zone {
  title: string;
  about: string;
}

export interface Node {
  name: string;
  about: string;
  zone: number;
  mark?: Mark;
}

/** A way between two nodes by their places, from who opens it. */
export interface Link {
  from: number;
  to: number;
  kind: 'one' | 'both' | 'blocked';
  text: string;
  mark?: Mark;
}

const arrows = { '->': 'one', '<->': 'both', '-x': 'blocked' } as const;
const linkExample = 'CT -> Archive: DICOM 11112';
const nodeExample = 'Archive: ARCHIVE, 10.20.1.10';

/** Zones with their nodes, and links between them, from lines such as `CT -> Archive: DICOM 11112`; throws what is wrong with a line. */
export function readNetwork(source: string): Network {
  const lines = readLines(source).map((line) => ({
    line,
    link: /^(.+?)\s+(<->|->|-x)\s+([^:]+?)(?:\s*:\s+(.*))?$/.exec(line.text),
  }));
  const zones: Zone[] = [];
  const nodes: Node[] = [];
  for (const { line } of lines.filter(({ link }) => !link)) {
    const zone = /^zone\s+(.+)$/.exec(line.text)?.[1];
    const [name, about] = splitAt(zone ?? line.text, ': ');
    if (zone) zones.push({ title: name, about });
    else if (zones.length === 0) throw diagramProblem(line, 'a line “zone” before its nodes', 'zone Servers: VLAN 10');
    else if (nodes.some((node) => node.name === name))
      throw diagramProblem(line, 'another name, for this one stands already', nodeExample);
    else nodes.push({ name, about, zone: zones.length - 1, ...marked(line) });
  }
  const find = (name: string, line: Line): number => {
    const found = nodes.findIndex((node) => node.name === name);
    if (found < 0) throw diagramProblem(line, `a line for the node “${name}” in a zone`, `  ${nodeExample}`);
    return found;
  };
  const links = lines.flatMap(({ line, link }) => (link ? [readLink(line, link, find)] : []));
  if (nodes.length === 0) throw diagramProblem(undefined, 'at least one zone with a node', 'zone Servers: VLAN 10');
  const used = zones.map((_, i) => nodes.some(({ zone }) => zone === i));
  if (used.includes(false))
    throw diagramProblem(
      { number: 1, text: `zone ${zones[used.indexOf(false)]?.title}` },
      'nodes in every zone',
      nodeExample,
    );
  return { zones, nodes, links };
}

/** States and what leads from one to another, from lines such as `Sta1 Idle` and `Sta1 -> Sta4: A-ASSOCIATE request`. */
export function readStates(source: string): Network {
  const nodes: Node[] = [];
  const links: Link[] = [];
  for (const line of readLines(source)) {
    const link = /^(.+?)\s+(<->|->|-x)\s+([^:]+?)(?:\s*:\s+(.*))?$/.exec(line.text);
    const [name, about] = splitAt(line.text, ': ');
    const find = (name: string): number => {
      const found = nodes.findIndex((node) => node.name === name);
      return found >= 0 ? found : nodes.push({ name, about: '', zone: 0 }) - 1;
    };
    if (link) links.push(readLink(line, link, find));
    else nodes[find(name)] = { name, about, zone: 0, ...marked(line) };
  }
  if (links.length === 0)
    throw diagramProblem(undefined, 'at least one way from a state to another', 'Sta1 -> Sta4: A-ASSOCIATE request');
  return { zones: [{ title: '', about: '' }], nodes, links };
}

function readLink(line: Line, match: RegExpExecArray, find: (name: string, line: Line) => number): Link {
  const [, from = '', arrow = '', to = '', text = ''] = match;
  if (from.trim() === to.trim()) throw diagramProblem(line, 'two different ends', linkExample);
  if (!text) throw diagramProblem(line, 'what goes this way, after a colon', linkExample);
  return {
    from: find(from.trim(), line),
    to: find(to.trim(), line),
    kind: arrows[arrow as keyof typeof arrows],
    text,
    ...marked(line),
  };
}

function marked({ mark }: Line): { mark?: Mark } {
  return mark ? { mark } : {};
}
