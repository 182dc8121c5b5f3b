import type { Grid } from './picture.ts';

/** A point of a line in mm, from the middle. */
export type Point = [x: number, y: number];

/** Points on a smooth way: `at` from 0 to 1 in `steps` steps. */
export function follow(steps: number, at: (part: number) => Point): Point[] {
  return Array.from({ length: steps + 1 }, (_, i) => at(i / steps));
}

/** Lays a tube along the points onto the grid; `profile` is what it adds at a distance from its middle, mm. */
export function layTube(
  grid: Grid,
  mm: number,
  points: Point[],
  radius: number,
  profile: (distance: number) => number,
): void {
  const nearest = new Map<number, number>();
  for (const [i, [x, y]] of points.entries()) {
    const [nextX, nextY] = points[i + 1] ?? [x, y];
    const steps = Math.max(1, Math.ceil(Math.hypot(nextX - x, nextY - y) / (mm / 2)));
    for (let step = 0; step < steps; step++) {
      const column = (x + ((nextX - x) * step) / steps) / mm + grid.width / 2;
      const row = (y + ((nextY - y) * step) / steps) / mm + grid.height / 2;
      const reach = Math.ceil(radius / mm) + 1;
      for (let r = Math.floor(row) - reach; r <= row + reach; r++)
        for (let c = Math.floor(column) - reach; c <= column + reach; c++) {
          if (r < 0 || c < 0 || r >= grid.height || c >= grid.width) continue;
          const distance = Math.hypot(c + 0.5 - column, r + 0.5 - row) * mm;
          const place = r * grid.width + c;
          if (distance <= radius && distance < (nearest.get(place) ?? Infinity)) nearest.set(place, distance);
        }
    }
  }
  for (const [place, distance] of nearest) grid.values[place]! += profile(distance);
}
