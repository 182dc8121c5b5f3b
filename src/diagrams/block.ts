import type { Mark } from './lines.ts';
import type { Point, Shape, Tone } from './drawing.ts';
import { textStyles, widthOf, wrap, type TextStyle } from './measure.ts';

/** Text in lines, ready to be put somewhere. */
export interface Block {
  width: number;
  height: number;
  /** Its shapes with the top at `y`, and its start, middle or end at `x`. */
  put(x: number, y: number, anchor?: 'start' | 'middle' | 'end'): Shape[];
}

interface Setting {
  width: number;
  style?: TextStyle;
  tone?: Tone | undefined;
  /** A sign before the first line, so that colour is not alone. */
  mark?: Mark | undefined;
  /** Whether lines behind it are hidden. */
  clear?: boolean;
}

const sign = 17;
const shares = { start: 0, middle: 0.5, end: 1 };

/** A text, wrapped to a width. */
export function setText(text: string, { width, style = 'label', tone, mark, clear = false }: Setting): Block {
  const hasSign = mark !== undefined && mark !== 'key';
  const before = hasSign ? sign : 0;
  const lines = wrap(text, Math.max(width - before, 24), style);
  const widths = lines.map((line) => widthOf(line, style));
  const widest = Math.max(0, ...widths);
  const { leading, size } = textStyles[style];
  return {
    width: widest + before,
    height: lines.length * leading,
    put(x, y, given = 'start') {
      const left = x - (widest + before) * shares[given] + before;
      // Lines beside a sign begin below each other.
      const anchor = hasSign ? 'start' : given;
      const share = shares[anchor];
      const starts = widths.map((width) => left + (widest - width) * share);
      const ground = widths.map((width, i): Shape => {
        const at: Point = [(starts[i] ?? 0) - 3, y + i * leading];
        return { is: 'box', at, size: [width + 6, leading], look: 'clear', round: 0 };
      });
      const words = lines.map((text, i): Shape => {
        const at: Point = [left + widest * share, y + (i + 0.5) * leading + size * 0.34];
        return { is: 'text', at, text, style, anchor, tone: mark ?? tone };
      });
      const signs: Shape[] = hasSign ? [{ is: 'mark', at: [(starts[0] ?? 0) - sign + 6, y + leading / 2], mark }] : [];
      return [...(clear ? ground : []), ...words, ...signs];
    },
  };
}

/** Blocks one below the other as one. */
export function pile(blocks: readonly Block[], gap = 0): Block {
  return {
    width: Math.max(0, ...blocks.map(({ width }) => width)),
    height: blocks.reduce((sum, { height }) => sum + height, 0) + gap * Math.max(0, blocks.length - 1),
    put(x, y, anchor) {
      let top = y;
      return blocks.flatMap((block) => {
        const shapes = block.put(x, top, anchor);
        top += block.height + gap;
        return shapes;
      });
    },
  };
}

/** Two blocks side by side, the second so far to the right; the lower one in the middle of the other's first line. */
export function beside(first: Block, second: Block, by: number): Block {
  const lower = Math.max(0, (first.height - second.height) / 2);
  const upper = Math.max(0, second.height > 30 ? 1 : (second.height - first.height) / 2);
  return {
    width: by + second.width,
    height: Math.max(first.height + upper, second.height),
    put: (x, y) => [...first.put(x, y + upper), ...second.put(x + by, y + (first.height > 30 ? 0 : lower))],
  };
}
