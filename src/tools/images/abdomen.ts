import { holds, type Ellipse } from './ellipses.ts';
import { drawRib, drawVertebra } from './spine.ts';

/** The slice is 360 mm wide and high. */
export const abdomenSpan = 360;

/** Where the liver has no lesion, to measure noise in: x and y from and to, in mm. */
export const evenLiver = { fromX: -96, toX: -66, fromY: -14, toY: 16 };

const liver: Ellipse = { x: -66, y: -18, a: 70, b: 64, turn: 24, value: 62 };
const inLiver = (x: number, y: number): boolean => holds(liver, x, y);

/** An upper abdomen in Hounsfield units: a liver with four lesions of 5 to 20 mm that are 25 HU darker than it. */
export function drawAbdomen(): Ellipse[] {
  return [
    { x: 0, y: -60, a: 240, b: 196, value: -450, where: (_x, y) => y > 95 },
    { x: 0, y: -60, a: 236, b: 192, value: -1000, where: (_x, y) => y > 95 },
    { x: 0, y: 0, a: 162, b: 116, value: -102 },
    { x: 0, y: 0, a: 146, b: 102, value: 52 },
    { x: 0, y: -4, a: 133, b: 90, value: -98 },
    ...[-1, 1].map((side) => ({ x: side * 34, y: 84, a: 27, b: 16, turn: side * -14, value: 56 })),
    ...[-1, 1].map((side) => ({ x: side * 17, y: 44, a: 15, b: 11, turn: side * 50, value: 52 })),
    liver,
    { x: -8, y: -52, a: 46, b: 22, turn: -8, value: 62 },
    ...listLesions(),
    { x: 68, y: -34, a: 44, b: 34, turn: -28, value: 48 },
    { x: 68, y: -34, a: 40, b: 30, turn: -28, value: 14 },
    { x: 68, y: -34, a: 40, b: 30, turn: -28, value: -990, where: (_x, y) => y < -44 },
    { x: 104, y: 30, a: 20, b: 44, turn: 12, value: 52 },
    ...[-1, 1].flatMap((side) => [
      { x: side * 58, y: 48, a: 21, b: 28, turn: side * 24, value: 34 },
      { x: side * 52, y: 48, a: 9, b: 12, turn: side * 24, value: -80 },
    ]),
    { x: 18, y: -4, a: 34, b: 9, turn: -20, value: 42 },
    { x: 8, y: 22, a: 11, b: 11, value: 46 },
    { x: 1, y: 25, a: 1.2, b: 4, turn: -30, value: 650 },
    { x: -24, y: 18, a: 12, b: 9, value: 44 },
    ...[52, 80, 108, 134].flatMap((degrees) =>
      [-1, 1].flatMap((side) => {
        const angle = ((90 - degrees) * Math.PI) / 180;
        const [x, y] = [side * 139 * Math.cos(angle), -2 + 96 * Math.sin(angle)];
        return drawRib(x, y, 11, (Math.atan2(96 * Math.cos(angle), -139 * side * Math.sin(angle)) * 180) / Math.PI);
      }),
    ),
    ...drawVertebra(50),
  ];
}

/** The same with two screws of metal in the vertebra. */
export function drawScrews(): Ellipse[] {
  return [
    ...drawAbdomen(),
    ...[-1, 1].flatMap((side) => [
      { x: side * 13, y: 62, a: 2.8, b: 20, turn: side * 14, value: 9000 },
      { x: side * 19, y: 86, a: 6, b: 6, value: 9000 },
    ]),
  ];
}

function listLesions(): Ellipse[] {
  return [
    { x: -92, y: -44, a: 10, b: 9 },
    { x: -40, y: 2, a: 7, b: 7 },
    { x: -104, y: 24, a: 5, b: 5 },
    { x: -52, y: -46, a: 3, b: 3 },
  ].map((lesion) => ({ ...lesion, value: 37, where: inLiver }));
}
