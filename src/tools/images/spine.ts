import type { Ellipse } from './ellipses.ts';

/** A vertebra seen from below, with its canal; `y` is the middle of its body. */
export function drawVertebra(y: number): Ellipse[] {
  const sides = [-1, 1];
  return [
    ...sides.map((side) => ({ x: side * 27, y: y + 19, a: 15, b: 4.5, turn: side * 12, value: 380 })),
    ...sides.map((side) => ({ x: side * 14, y: y + 16, a: 4.5, b: 10, turn: side * -12, value: 520 })),
    ...sides.map((side) => ({ x: side * 10, y: y + 32, a: 14, b: 3.6, turn: side * -38, value: 560 })),
    { x: 0, y: y + 43, a: 3.2, b: 11, value: 520 },
    { x: 0, y, a: 20, b: 15, value: 640 },
    { x: 0, y, a: 18.2, b: 13.2, value: 170 },
    { x: 0, y: y + 21.5, a: 9.5, b: 8, value: -60 },
    { x: 0, y: y + 21.5, a: 6.5, b: 5.5, value: 25 },
  ];
}

/** A rib cut across: hard outside, marrow within. */
export function drawRib(x: number, y: number, length: number, turn: number): Ellipse[] {
  return [
    { x, y, a: length, b: 4.6, turn, value: 700 },
    { x, y, a: length - 2, b: 2.8, turn, value: 190 },
  ];
}
