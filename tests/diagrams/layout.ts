import type { Drawing, Point, Shape } from '../../src/diagrams/drawing.ts';
import { textStyles, widthOf } from '../../src/diagrams/measure.ts';

interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Pairs of texts of a drawing that lie over each other. */
export function listOverlaps({ shapes }: Drawing): string[] {
  const boxes = shapes.flatMap((shape) => (shape.is === 'text' ? [boxOf(shape)] : []));
  return boxes.flatMap((box, i) =>
    boxes
      .slice(i + 1)
      .filter(
        ({ left, right, top, bottom }) => left < box.right && box.left < right && top < box.bottom && box.top < bottom,
      )
      .map(({ text }) => `${box.text} / ${text}`),
  );
}

/** Shapes that leave the drawing by more than a hair. */
export function listOutside({ width, height, shapes }: Drawing): Shape[] {
  const isOut = ([x, y]: Point): boolean => !(x >= -1 && y >= -1 && x <= width + 1 && y <= height + 1);
  return shapes.filter((shape) => cornersOf(shape).some(isOut));
}

/** Texts that a line runs through which nothing hides between them. */
export function listStruck({ shapes }: Drawing): string[] {
  return shapes.flatMap((shape) => {
    if (shape.is !== 'text') return [];
    const box = boxOf(shape);
    const isStruck = shapes.some(
      (line, i) =>
        line.is === 'line' && runsThrough(line.points, box) && !shapes.some((over, j) => j > i && hides(over, box)),
    );
    return isStruck ? [shape.text] : [];
  });
}

function runsThrough(points: readonly Point[], { left, right, top, bottom }: Box): boolean {
  return points.slice(1).some((to, i) => {
    const from = points[i] ?? to;
    const [x1, x2, y1, y2] = [
      Math.min(from[0], to[0]),
      Math.max(from[0], to[0]),
      Math.min(from[1], to[1]),
      Math.max(from[1], to[1]),
    ];
    return x1 < right - 1 && x2 > left + 1 && y1 < bottom - 2 && y2 > top + 2;
  });
}

function hides(shape: Shape, { left, right, top, bottom }: Box): boolean {
  if (shape.is === 'dot')
    return Math.hypot(shape.at[0] - (left + right) / 2, shape.at[1] - (top + bottom) / 2) < shape.radius;
  if (shape.is !== 'box' || shape.look === 'frame') return false;
  const [x, y] = shape.at;
  return x <= left + 1 && y <= top + 1 && x + shape.size[0] >= right - 1 && y + shape.size[1] >= bottom - 1;
}

function boxOf({ at, text, style, anchor }: Extract<Shape, { is: 'text' }>): Box {
  const width = widthOf(text, style) / 1.03;
  const left = at[0] - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  const { size } = textStyles[style];
  return { text, left, right: left + width, top: at[1] - size * 0.72, bottom: at[1] + size * 0.2 };
}

function cornersOf(shape: Shape): Point[] {
  switch (shape.is) {
    case 'text': {
      const { left, right, top, bottom } = boxOf(shape);
      return [
        [left, top],
        [right, bottom],
      ];
    }
    case 'box':
      // The ground behind a text may stand out a little.
      return shape.look === 'clear' ? [] : [shape.at, [shape.at[0] + shape.size[0], shape.at[1] + shape.size[1]]];
    case 'dot':
      return [
        [shape.at[0] - shape.radius, shape.at[1] - shape.radius],
        [shape.at[0] + shape.radius, shape.at[1] + shape.radius],
      ];
    case 'mark':
      return [shape.at];
    case 'line':
      return shape.points;
  }
}
