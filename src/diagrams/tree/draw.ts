import { beside, pile, setText, type Block } from '../block.ts';
import { along, type Drawing, type Shape } from '../drawing.ts';
import { widthOf } from '../measure.ts';
import type { Attribute, Node } from './read.ts';

const padding = 12;
const gap = 12;

/** Boxes below and right of what holds them, with how many there are before their name. */
export function drawTree(roots: readonly Node[], within: number): Drawing {
  const depth = depthOf(roots);
  const step = Math.min(within > 400 ? 44 : 22, (within - 150) / Math.max(depth - 1, 1));
  const shapes: Shape[] = [];
  let right = 0;
  let y = 1;
  for (const root of roots) drawNode(root, 0);
  return { width: right + 1, height: y - gap + 1, shapes };

  /** Draws a node and what is below it; returns where its branch meets it. */
  function drawNode({ name, count, attributes, mark, children }: Node, level: number): number {
    const x = 1 + level * step;
    const space = Math.min(within - x - 1, 420) - 2 * padding;
    const before = count ? setText(count, { width: 120, style: 'mono', tone: 'key' }) : undefined;
    const title = setText(name, { width: space - (before ? before.width + 9 : 0), style: 'name', mark });
    const listed = setAttributes(attributes, space);
    const words = pile([before ? beside(before, title, before.width + 9) : title, ...listed], 2);
    const size: [number, number] = [Math.max(words.width + 2 * padding, 76), words.height + 16];
    const top = y;
    shapes.push({ is: 'box', at: [x, top], size, look: level === 0 ? 'quiet' : 'plain', tone: mark });
    shapes.push(...words.put(x + padding, top + 8));
    right = Math.max(right, x + size[0]);
    y += size[1] + gap;
    const trunk = x + Math.min(16, step / 2);
    const joints = children.map((child) => drawNode(child, level + 1));
    const branches = joints.map((joint): Shape => ({
      is: 'line',
      points: along(trunk, top + size[1], trunk, joint, x + step, joint),
      look: 'hair',
      tone: 'soft',
      round: 6,
    }));
    shapes.unshift(...branches);
    return top + 17;
  }
}

/** Names in a column, tags in another, or below their names where there is no room. */
function setAttributes(attributes: readonly Attribute[], space: number): Block[] {
  const names = attributes.map(({ name }) => setText(name, { width: space, style: 'small' }));
  const column = Math.max(0, ...names.map(({ width }) => width)) + 14;
  const tagWidth = Math.max(0, ...attributes.map(({ tag }) => widthOf(tag, 'mono')));
  return names.map((words, i) => {
    const tag = attributes[i]?.tag;
    if (!tag) return words;
    const mono = setText(tag, { width: space, style: 'mono', tone: 'soft' });
    return column + tagWidth > space ? pile([words, mono]) : beside(words, mono, column);
  });
}

function depthOf(nodes: readonly Node[]): number {
  return nodes.length === 0 ? 0 : 1 + Math.max(...nodes.map(({ children }) => depthOf(children)));
}
