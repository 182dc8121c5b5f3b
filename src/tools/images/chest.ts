import { createRandom } from '../../engine/random.ts';
import { growVessel } from './branches.ts';
import { makeGrid, type Grid } from './picture.ts';
import { follow, layTube, type Point } from './strokes.ts';

/** Width and height of a pixel, mm. */
const mm = 1.2;
export const chestSize = { width: 280, height: 318 };

/** The chest seen from the front: what each ray passes, in mm of water. The patient's left is on the viewer's right. */
export function drawChest(): Grid {
  const { width, height } = chestSize;
  const grid = makeGrid(width, height, (column, row) =>
    passSoftTissue((column + 0.5 - width / 2) * mm, (row + 0.5 - height / 2) * mm),
  );
  for (let i = 0; i < 15; i++) {
    const y = -180 + i * 26;
    layTube(
      grid,
      mm,
      [
        [-7, y],
        [7, y],
      ],
      11,
      () => 13,
    );
    layTube(
      grid,
      mm,
      [
        [0, y + 8],
        [0, y + 12],
      ],
      4,
      () => 9,
    );
  }
  for (const side of [-1, 1]) {
    for (let rib = 0; rib < 9; rib++) layRib(grid, side, rib);
    const clavicle = follow(20, (t): Point => [side * (14 + 130 * t), -118 - 22 * t - 9 * Math.sin(2 * Math.PI * t)]);
    layTube(grid, mm, clavicle, 6.5, hollow(6.5, 1.7, 11));
    for (const piece of growHilum(side)) {
      const ends: Point[] = [
        [piece.fromX, piece.fromY],
        [piece.toX, piece.toY],
      ];
      layTube(
        grid,
        mm,
        ends,
        piece.radius,
        (d) => 3.2 * Math.sqrt(Math.max(0, piece.radius ** 2 - d ** 2)) * lungPart(piece.toX, piece.toY),
      );
    }
  }
  return grid;
}

/** The lead letter at the patient's left shoulder, as mm of water. */
export function layMarker(grid: Grid): void {
  layTube(
    grid,
    mm,
    [
      [140, -172],
      [140, -152],
      [151, -152],
    ],
    2.2,
    () => 900,
  );
}

function passSoftTissue(x: number, y: number): number {
  const shoulder = 1 / (1 + Math.exp(-(y + 142) / 9));
  const half = 62 + 98 * shoulder + 8 * Math.sin((y + 60) / 90);
  const body = (150 + 60 * shoulder) * Math.max(0, 1 - (x / half) ** 4) ** 0.5;
  const heart = 105 * dome(((x - 24) * 0.9 + (y - 48) * 0.42) / 64, ((y - 48) * 0.9 - (x - 24) * 0.42) / 50);
  const vessels = 48 * bump(x, 24) * bump(y + 30, 95) + 34 * dome((x - 22) / 17, (y + 62) / 19);
  const trachea = 15 * (Math.abs(x) < 8 && y < -52 ? Math.sqrt(1 - (x / 8) ** 2) : 0);
  return body - 0.74 * Math.max(0, passLung(x, y) - heart - vessels) - trachea;
}

/** How deep the lung is at a place, mm: an ellipsoid above the dome of the diaphragm. */
function passLung(x: number, y: number): number {
  const side = x < 0 ? -1 : 1;
  const u = (x - side * 72) / 64;
  const v = (y + 6) / 134;
  const flat = Math.max(0, 1 - Math.abs(u) ** 2.4 - Math.abs(v) ** 2.6) ** 0.5;
  const floor = side < 0 ? 62 : 76;
  const dip = floor + 44 * ((x - side * 64) / 62) ** 2;
  return 165 * flat * (1 / (1 + Math.exp((y - dip) / 1.6)));
}

const lungPart = (x: number, y: number): number => Math.min(1, passLung(x, y) / 60);
const dome = (u: number, v: number): number => Math.sqrt(Math.max(0, 1 - u * u - v * v));
const bump = (distance: number, reach: number): number => Math.exp(-((distance / reach) ** 4));
const hollow = (radius: number, wall: number, bone: number) => (distance: number) =>
  bone *
  (Math.sqrt(Math.max(0, 1 - (distance / radius) ** 2)) -
    0.72 * Math.sqrt(Math.max(0, 1 - (distance / (radius - wall)) ** 2)));

/** From the spine outwards and down behind, and back inwards in front. */
function layRib(grid: Grid, side: number, rib: number): void {
  const top = -132 + rib * 24;
  const reach = 74 + 62 * Math.sin(Math.min(1, (rib + 1) / 6) * (Math.PI / 2));
  const behind = follow(24, (t): Point => [
    side * (16 + (reach - 16) * Math.sin((t * Math.PI) / 2)),
    top - 9 * Math.sin(Math.PI * t) + 34 * t * t,
  ]);
  const front = follow(18, (t): Point => [
    side * (reach - (reach - 46) * (1 - Math.cos((t * Math.PI) / 2))),
    top + 34 + 44 * Math.sin((t * Math.PI) / 2),
  ]);
  layTube(grid, mm, behind, 5, hollow(5, 1.4, 13));
  if (rib < 7) layTube(grid, mm, front, 4.6, hollow(4.6, 1.2, 7.5));
}

function growHilum(side: number) {
  const random = createRandom(side < 0 ? 31 : 32);
  return Array.from({ length: 7 }, (_, i) => {
    const angle = -1.35 + i * 0.44;
    const from = { fromX: side * 34, fromY: -14 + i * 7, radius: 3.4 + 1.2 * random() };
    return growVessel(from, side > 0 ? angle : Math.PI - angle, 26, random);
  }).flat();
}
