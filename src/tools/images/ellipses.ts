import { makeGrid, type Grid } from './picture.ts';

/** An ellipse of one value. Lengths in mm from the middle, x to the viewer's right, y downwards; `turn` in degrees. */
export interface Ellipse {
  x: number;
  y: number;
  a: number;
  b: number;
  turn?: number;
  value: number;
  /** It is drawn only where this is true, for example within a lung. */
  where?: (x: number, y: number) => boolean;
}

/** Whether a place lies within the ellipse. */
export function holds({ x, y, a, b, turn = 0 }: Ellipse, atX: number, atY: number): boolean {
  const angle = (turn * Math.PI) / 180;
  const along = (atX - x) * Math.cos(angle) + (atY - y) * Math.sin(angle);
  const across = (atY - y) * Math.cos(angle) - (atX - x) * Math.sin(angle);
  return (along / a) ** 2 + (across / b) ** 2 <= 1;
}

/** A square of `size` values and `span` mm on which the ellipses are drawn in their order, later over earlier. */
export function paintEllipses(ellipses: Ellipse[], size: number, span: number, background: number): Grid {
  const grid = makeGrid(size, size, () => background);
  const step = span / size;
  const toMillimetres = (index: number): number => (index + 0.5) * step - span / 2;
  const toIndex = (mm: number): number => Math.min(size, Math.max(0, Math.round((mm + span / 2) / step)));
  for (const ellipse of ellipses) {
    const reach = Math.max(ellipse.a, ellipse.b) + step;
    for (let row = toIndex(ellipse.y - reach); row < toIndex(ellipse.y + reach); row++)
      for (let column = toIndex(ellipse.x - reach); column < toIndex(ellipse.x + reach); column++) {
        const [x, y] = [toMillimetres(column), toMillimetres(row)];
        if (holds(ellipse, x, y) && (ellipse.where?.(x, y) ?? true)) grid.values[row * size + column] = ellipse.value;
      }
  }
  return grid;
}
