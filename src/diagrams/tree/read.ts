import { diagramProblem, readLines, splitAt, type Line, type Mark } from '../lines.ts';

export interface Node {
  name: string;
  /** How many of them its parent has, such as `1..n`. */
  count: string;
  attributes: Attribute[];
  mark?: Mark;
  children: Node[];
}

export interface Attribute {
  name: string;
  /** Such as `(0010,0020)`. */
  tag: string;
}

const example = '  1..n Study: Study Instance UID (0020,000D); Accession Number';

/** Nodes from indented lines such as `1..n Study: Study Date; Accession Number`; throws what is wrong with a line. */
export function readTree(source: string): Node[] {
  const roots: Node[] = [];
  const path: { node: Node; indent: number }[] = [];
  for (const line of readLines(source)) {
    const node = readNode(line);
    while ((path.at(-1)?.indent ?? -1) >= line.indent) path.pop();
    if (path.length === 0 && line.indent > 0)
      throw diagramProblem(line, 'an indentation that an earlier line has', example);
    (path.at(-1)?.node.children ?? roots).push(node);
    path.push({ node, indent: line.indent });
    if (path.length > 8) throw diagramProblem(line, 'no more than eight levels', example);
  }
  if (roots.length === 0) throw diagramProblem(undefined, 'at least one name', example);
  return roots;
}

function readNode(line: Line): Node {
  const [head, tail] = splitAt(line.text, ': ');
  const [, count = '', name = ''] = /^((?:\d+|n)(?:\.\.(?:\d+|n))?(?=\s))?\s*(.*?):?$/.exec(head) ?? [];
  if (!name) throw diagramProblem(line, 'a name', example);
  const attributes = tail.split(';').flatMap((text) => {
    const [, name = text.trim(), tag = ''] =
      /^(.*?)\s*(\([\dA-Fa-fxgeo]{4},[\dA-Fa-fxe]{4}\))$/.exec(text.trim()) ?? [];
    return name ? [{ name, tag }] : [];
  });
  return { name, count, attributes, children: [], ...(line.mark ? { mark: line.mark } : {}) };
}
