import type { Compared } from '../../../formats/dicom/compare-trees.ts';
import type { Element } from '../../../formats/dicom/element.ts';

/** A line of the tree. */
export interface TreeRow {
  /** Its places from the outermost, joined by dots: unique in its tree. */
  path: string;
  depth: number;
  element: Element;
  /** Only where two files are compared. */
  compared?: Compared;
  hasChildren: boolean;
  isOpen: boolean;
}

/** An element, alone or beside its like in another file. */
export type Node = Element | Compared;

const isCompared = (node: Node): node is Compared => 'comparison' in node;

function childrenOf(node: Node): readonly Node[] {
  return node.children ?? [];
}

/** What is asked of the tree. */
export interface View {
  /** The paths of what is folded open. */
  open: ReadonlySet<string>;
  /** Lower case; tag, name, keyword, VR and value are searched. */
  query: string;
  onlyDifferences: boolean;
}

/** The lines that the view shows; what is searched for comes with all that it lies in. */
export function listTreeRows(nodes: readonly Node[], view: View, path = '', depth = 0): TreeRow[] {
  const isFiltered = view.query !== '' || view.onlyDifferences;
  return nodes.flatMap((node, i) => {
    const own = path === '' ? String(i) : `${path}.${i}`;
    const hasChildren = childrenOf(node).length > 0;
    const inner =
      hasChildren && (isFiltered || view.open.has(own)) ? listTreeRows(childrenOf(node), view, own, depth + 1) : [];
    if (isFiltered && inner.length === 0 && !isWanted(node, view)) return [];
    const element = isCompared(node) ? node.element : node;
    const isOpen = isFiltered ? inner.length > 0 : view.open.has(own);
    const row: TreeRow = {
      path: own,
      depth,
      element,
      hasChildren,
      isOpen,
      ...(isCompared(node) && { compared: node }),
    };
    return [row, ...inner];
  });
}

/** How many elements are found, what they lie in not counted. */
export function countFound(nodes: readonly Node[], view: View): number {
  return nodes.reduce((sum, node) => sum + (isWanted(node, view) ? 1 : 0) + countFound(childrenOf(node), view), 0);
}

/** The paths of everything that can be folded open, up to `most` lines. */
export function openPaths(nodes: readonly Node[], most: number, path = ''): Set<string> {
  const open = new Set<string>();
  const waiting = nodes.map((node, i) => ({ node, path: path === '' ? String(i) : `${path}.${i}` }));
  let lines = waiting.length;
  for (const { node, path: own } of waiting) {
    const children = childrenOf(node);
    if (children.length === 0 || lines + children.length > most) continue;
    lines += children.length;
    open.add(own);
    waiting.push(...children.map((child, i) => ({ node: child, path: `${own}.${i}` })));
  }
  return open;
}

/** The path to an element, by the way that leads to it. */
export function pathTo(nodes: readonly Node[], way: readonly Element[]): string {
  const [first, ...rest] = way;
  const at = nodes.findIndex((node) => (isCompared(node) ? node.element : node) === first);
  const node = nodes[at];
  if (!node) return '';
  const inner = rest.length === 0 ? '' : pathTo(childrenOf(node), rest);
  return inner === '' ? String(at) : `${at}.${inner}`;
}

function isWanted(node: Node, { query, onlyDifferences }: View): boolean {
  if (
    onlyDifferences &&
    isCompared(node) &&
    (node.comparison === 'same' || (node.comparison === 'changed' && node.children.length > 0))
  )
    return false;
  if (query === '') return true;
  const elements = isCompared(node) ? [node.element, node.other] : [node];
  return elements.some((element) => element !== undefined && textOf(element).includes(query));
}

function textOf({ tag, vr, name, keyword, value, creator = '' }: Element): string {
  const bare = tag.replace(',', '');
  return `(${tag}) ${bare} ${vr} ${name} ${keyword} ${creator} ${value}`.toLowerCase();
}
