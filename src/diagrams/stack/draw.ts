import { pile, setText, type Block } from '../block.ts';
import { along, type Drawing, type Shape } from '../drawing.ts';
import type { Layer, Stack } from './read.ts';

/** Stacks side by side with their lowest layers on one line, or one below the other; wrappings as boxes in boxes. */
export function drawStack(stack: Stack, within: number): Drawing {
  if (stack.isNested)
    return below(stack.stacks.map(({ title, layers }) => drawWrapping(title, layers, Math.min(within, 520))));
  const { stacks, wire } = stack;
  const apart = within > 400 ? 56 : 16;
  const most = stacks.length === 1 ? 360 : 290;
  const column = Math.min((within - apart * (stacks.length - 1)) / stacks.length, most);
  if (column >= 130) return drawBeside(stacks, column, apart, wire);
  const words = setText(wire, { width: within, style: 'small', tone: 'soft' });
  const joint = { width: words.width, height: words.height, shapes: words.put(0, 0) };
  const singles = stacks.map((single) => drawBeside([single], Math.min(within, 360), apart, ''));
  return below(wire ? [...singles, joint] : singles);
}

function drawBeside(stacks: Stack['stacks'], column: number, apart: number, wire: string): Drawing {
  const width = column * stacks.length + apart * (stacks.length - 1);
  const rows = Math.max(...stacks.map(({ layers }) => layers.length));
  const titles = stacks.map(({ title }) => setText(title, { width: column, style: 'name' }));
  // Row 0 is the lowest: peers stand on one line.
  const blocks = stacks.map(({ layers }) => layers.toReversed().map((layer) => setLayer(layer, column - 24)));
  const heights = Array.from({ length: rows }, (_, row) => Math.max(...blocks.map((of) => of[row]?.height ?? 0)) + 18);
  const head = Math.max(...titles.map(({ height }) => height));
  const bottom = (head ? head + 8 : 1) + heights.reduce((sum, height) => sum + height, 0);
  const shapes: Shape[] = stacks.flatMap(({ layers }, i) => {
    const x = i * (column + apart);
    let y = bottom;
    const drawn = layers.toReversed().flatMap(({ name, mark }, row): Shape[] => {
      const height = heights[row] ?? 0;
      y -= height;
      const words = blocks[i]?.[row];
      const peer = stacks[i + 1]?.layers.toReversed()[row];
      const middle = y + height / 2;
      return [
        { is: 'box', at: [x + 1, y], size: [column - 2, height], look: 'plain', tone: mark, round: 0 },
        ...(words?.put(x + 12, y + (height - words.height) / 2) ?? []),
        ...(peer?.name === name
          ? [
              {
                is: 'line',
                points: along(x + column, middle, x + column + apart, middle),
                look: 'dashed',
                tone: 'soft',
              } as const,
            ]
          : []),
      ];
    });
    return [...drawn, ...(titles[i]?.put(x + column / 2, y - head - 8, 'middle') ?? [])];
  });
  if (!wire) return { width, height: bottom + 1, shapes };
  const words = setText(wire, {
    width: stacks.length > 1 ? width - column : width,
    style: 'small',
    tone: 'soft',
    clear: true,
  });
  const line = bottom + 12 + words.height / 2;
  const ends: [number, number] = [column / 2, width - column / 2];
  shapes.push({
    is: 'line',
    points: along(ends[0], bottom, ends[0], line, ends[1], line, ends[1], bottom),
    look: 'line',
    tone: 'key',
    round: 8,
  });
  shapes.push(...words.put(width / 2, line - words.height / 2, 'middle'));
  return { width, height: line + words.height / 2 + 2, shapes };
}

function drawWrapping(title: string, layers: readonly Layer[], width: number): Drawing {
  const step = width > 400 ? 18 : 10;
  const head = setText(title, { width, style: 'name' });
  const shapes: Shape[] = title ? head.put(0, 0) : [];
  const tops: number[] = [];
  let y = title ? head.height + 8 : 1;
  for (const [i, layer] of layers.entries()) {
    const words = setLayer(layer, width - 2 * i * step - 22);
    tops.push(y);
    shapes.push(...words.put(i * step + 12, y + 9));
    y += words.height + 18;
  }
  const boxes = layers.map(({ mark }, i): Shape => {
    const end = y + (layers.length - 1 - i) * step;
    return {
      is: 'box',
      at: [i * step + 1, tops[i] ?? 0],
      size: [width - 2 * i * step - 2, end - (tops[i] ?? 0)],
      look: i % 2 ? 'quiet' : 'plain',
      tone: mark,
    };
  });
  return { width, height: y + (layers.length - 1) * step + 1, shapes: [...boxes, ...shapes] };
}

function setLayer({ name, about, mark }: Layer, width: number): Block {
  const title = setText(name, { width, style: 'name', mark });
  return about ? pile([title, setText(about, { width, style: 'small', tone: 'soft' })]) : title;
}

/** Drawings one below the other as one. */
function below(drawings: readonly Drawing[]): Drawing {
  const shapes: Shape[] = [];
  let y = 0;
  for (const drawing of drawings) {
    const top = y;
    shapes.push(...drawing.shapes.map((shape) => lower(shape, top)));
    y += drawing.height + 24;
  }
  return { width: Math.max(...drawings.map(({ width }) => width)), height: y - 24, shapes };
}

function lower(shape: Shape, by: number): Shape {
  return shape.is === 'line'
    ? { ...shape, points: shape.points.map(([x, y]) => [x, y + by]) }
    : { ...shape, at: [shape.at[0], shape.at[1] + by] };
}
