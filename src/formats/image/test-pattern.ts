/** Columns and rows of the pattern. */
export const patternSize = { width: 288, height: 216 };
const { width, height } = patternSize;

interface Box {
  x: number;
  y: number;
  wide: number;
  high: number;
  greyAt: (column: number, row: number) => number;
}

/**
 * The grey from 0 to 1 at a place of a pattern for looking at a display, of our own design: an even ground, a ramp,
 * eleven steps, a black field with a patch of 5 % and a white one with a patch of 95 %, pairs of lines, and a border at
 * the very edge.
 */
export function greyOfPattern(column: number, row: number): number {
  const box = boxes.findLast(({ x, y, wide, high }) => column >= x && column < x + wide && row >= y && row < y + high);
  return box ? box.greyAt(column - box.x, row - box.y) : 0.5;
}

const flat = (grey: number) => () => grey;

function drawBorder(): Box[] {
  return [
    { x: 0, y: 0, wide: width, high: height, greyAt: flat(1) },
    { x: 2, y: 2, wide: width - 4, high: height - 4, greyAt: flat(0.5) },
  ];
}

/** A ramp without steps above eleven steps of 10 %. */
function drawSteps(): Box[] {
  const wide = 264;
  return [
    { x: 12, y: 12, wide, high: 20, greyAt: (column) => column / (wide - 1) },
    ...Array.from({ length: 11 }, (_, i) => ({ x: 12 + i * 24, y: 37, wide: 24, high: 36, greyAt: flat(i / 10) })),
  ];
}

function drawEnds(): Box[] {
  return [
    { x: 12, y: 90, wide: 76, high: 76, greyAt: flat(0) },
    { x: 35, y: 113, wide: 30, high: 30, greyAt: flat(0.05) },
    { x: 200, y: 90, wide: 76, high: 76, greyAt: flat(1) },
    { x: 223, y: 113, wide: 30, high: 30, greyAt: flat(0.95) },
  ];
}

/** Upright and lying lines of one, two, three and four pixels. */
function drawLinePairs(): Box[] {
  return [1, 2, 3, 4].flatMap((pitch, i): Box[] => [
    { x: 12 + i * 34, y: 180, wide: 24, high: 24, greyAt: (column) => Math.floor(column / pitch) % 2 },
    { x: 150 + i * 34, y: 180, wide: 24, high: 24, greyAt: (_column, row) => Math.floor(row / pitch) % 2 },
  ]);
}

const boxes = [...drawBorder(), ...drawSteps(), ...drawEnds(), ...drawLinePairs()];
