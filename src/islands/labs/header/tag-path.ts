import { itemTag } from '../../../formats/dicom/element.ts';
import type { Node } from './list-rows.ts';

/** The way to an element in tags, items counted from 1: `0010,0020`, or `0040,0275[1]/0008,0050` in a sequence. */
export function tagPathOf(nodes: readonly Node[], path: string): string {
  const [place = '', ...rest] = path.split('.');
  const node = nodes[Number(place)];
  if (!node) return '';
  const { tag } = 'comparison' in node ? node.element : node;
  const own = tag === itemTag ? `[${Number(place) + 1}]` : tag;
  if (rest.length === 0) return own;
  const inner = tagPathOf(node.children ?? [], rest.join('.'));
  return `${own}${inner.startsWith('[') ? '' : '/'}${inner}`;
}
