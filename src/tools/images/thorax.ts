import { createRandom } from '../../engine/random.ts';
import { growVessel } from './branches.ts';
import { holds, type Ellipse } from './ellipses.ts';
import { drawRib, drawVertebra } from './spine.ts';

/** The slice is 360 mm wide and high. */
export const thoraxSpan = 360;

const lungs: Ellipse[] = [
  { x: -70, y: -8, a: 60, b: 82, turn: 8, value: -865 },
  { x: 72, y: -6, a: 57, b: 80, turn: -8, value: -865 },
];
const isLung = (x: number, y: number): boolean => lungs.some((lung) => holds(lung, x, y));

const ribAngles = [14, 40, 66, 93, 119, 143, 163];

/** A chest at the height of the heart, in Hounsfield units, with a faint nodule of 12 mm in the left lung. */
export function drawThorax(): Ellipse[] {
  return [
    { x: 0, y: -60, a: 240, b: 196, value: -450, where: (_x, y) => y > 95 },
    { x: 0, y: -60, a: 236, b: 192, value: -1000, where: (_x, y) => y > 95 },
    { x: 0, y: 0, a: 166, b: 118, value: -100 },
    { x: 0, y: 0, a: 150, b: 103, value: 52 },
    { x: 0, y: -6, a: 132, b: 91, value: -75 },
    { x: 0, y: -6, a: 129, b: 88, value: 40 },
    ...lungs,
    { x: 2, y: -10, a: 27, b: 78, value: -85 },
    ...growLungVessels(),
    ...fillMediastinum(),
    ...placeRibs(),
    ...drawVertebra(56),
    { x: 0, y: -91, a: 21, b: 6, value: 480 },
    { x: 0, y: -91, a: 18.5, b: 3.8, value: 150 },
    { x: 98, y: -34, a: 6, b: 6, value: -620 },
  ];
}

function fillMediastinum(): Ellipse[] {
  return [
    { x: 24, y: -24, a: 61, b: 47, turn: 32, value: -90 },
    { x: 24, y: -24, a: 57, b: 43, turn: 32, value: 58 },
    { x: 37, y: -12, a: 30, b: 20, turn: 32, value: 42 },
    { x: 5, y: -44, a: 29, b: 17, turn: 24, value: 42 },
    { x: -14, y: -14, a: 15, b: 20, turn: 20, value: 42 },
    { x: 1, y: 22, a: 10, b: 6, value: 35 },
    { x: 2, y: 22, a: 3, b: 1.6, value: -600 },
    { x: 29, y: 38, a: 13, b: 13, value: 55 },
    { x: 29, y: 38, a: 11.5, b: 11.5, value: 44 },
    { x: 38, y: 45, a: 3.2, b: 1.4, turn: -45, value: 700 },
    { x: -10, y: 37, a: 4.5, b: 4.5, value: 42 },
  ];
}

function growLungVessels(): Ellipse[] {
  const random = createRandom(417);
  const pieces = [-1, 1].flatMap((side) =>
    Array.from({ length: 7 }, (_, i) => {
      const angle = -1.35 + i * 0.45 + 0.16 * (random() - 0.5);
      const start = { fromX: side * 30, fromY: -2 + (i - 3) * 6, radius: 1.9 + 1.3 * random() };
      return growVessel(start, side > 0 ? angle : Math.PI - angle, 20 + 5 * random(), random);
    }).flat(),
  );
  return pieces.map(({ fromX, fromY, toX, toY, radius }) => ({
    x: (fromX + toX) / 2,
    y: (fromY + toY) / 2,
    a: Math.hypot(toX - fromX, toY - fromY) / 2 + radius,
    b: radius,
    turn: (Math.atan2(toY - fromY, toX - fromX) * 180) / Math.PI,
    value: 30,
    where: isLung,
  }));
}

function placeRibs(): Ellipse[] {
  return [-1, 1].flatMap((side) =>
    ribAngles.flatMap((degrees, i) => {
      const angle = ((90 - degrees) * Math.PI) / 180;
      const [x, y] = [side * 140 * Math.cos(angle), -6 + 96 * Math.sin(angle)];
      const turn = (Math.atan2(96 * Math.cos(angle), -140 * side * Math.sin(angle)) * 180) / Math.PI;
      return drawRib(x, y, i % 2 === 0 ? 15 : 11, turn);
    }),
  );
}
