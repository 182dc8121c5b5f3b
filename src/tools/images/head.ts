import { createRandom } from '../../engine/random.ts';
import { makeGrid, type Grid } from './picture.ts';

/** The signal of each tissue of a head, in the manner of a T1-weighted image: fat bright, water dark. */
const signal = { air: 0, fat: 0.92, bone: 0.05, water: 0.17, grey: 0.5, white: 0.74, muscle: 0.4 };

/** A slice through a head in signal from 0 to 1: `size` values on `span` mm, each the mean of three by three. */
export function drawHead(size: number, span: number): Grid {
  const fold = makeFolds();
  const fine = 3;
  return makeGrid(size, size, (column, row) => {
    let sum = 0;
    for (let i = 0; i < fine * fine; i++) {
      const x = ((column + ((i % fine) + 0.5) / fine) / size - 0.5) * span;
      const y = ((row + (Math.floor(i / fine) + 0.5) / fine) / size - 0.5) * span;
      sum += signal[tissueAt(x, y, fold)] * nearness(x, y);
    }
    return sum / fine ** 2;
  });
}

/** Where the coil hears best: the signal fades towards the back and one side. */
const nearness = (x: number, y: number): number => 1.04 - 0.0016 * (y + 95) - 0.0009 * (x + 75);

function tissueAt(x: number, y: number, fold: (angle: number) => number): keyof typeof signal {
  const within = (a: number, b: number, cx = 0, cy = 0): boolean => ((x - cx) / a) ** 2 + ((y - cy) / b) ** 2 <= 1;
  if (!within(74, 94)) return within(7, 12, 0, -94) ? 'fat' : 'air';
  if (!within(69, 89)) return 'fat';
  if (!within(63, 83)) return within(66.4, 86.4) && !within(64.6, 84.6) ? 'fat' : 'bone';
  const depth = Math.hypot(x / 60, y / 80);
  const folds = fold(Math.atan2(y, x));
  if (depth > 1 || (depth > 0.84 && folds < -0.9)) return 'water';
  if (Math.abs(x) < 1.1 && Math.abs(y) > 40) return 'water';
  const side = Math.abs(x);
  if (isVentricle(side, y)) return 'water';
  if (inTurned(side, y, 8, -17, 4.5, 12, 0.25) || inTurned(side, y, 13, 10, 9, 13, 0.5)) return 'grey';
  if (inTurned(side, y, 22, -3, 5, 17, 0.1) || (Math.abs(x) < 3.4 && Math.abs(y) > 36)) return 'grey';
  return depth > 0.76 + 0.1 * folds ? 'grey' : 'white';
}

function isVentricle(side: number, y: number): boolean {
  return (
    inTurned(side, y, 6, -22, 3.4, 13, 0.3) ||
    inTurned(side, y, 19, 32, 5, 14, -0.45) ||
    (side < 1.6 && y > -6 && y < 14)
  );
}

function inTurned(x: number, y: number, cx: number, cy: number, a: number, b: number, turn: number): boolean {
  const [dx, dy] = [x - cx, y - cy];
  const along = dx * Math.cos(turn) + dy * Math.sin(turn);
  const across = dy * Math.cos(turn) - dx * Math.sin(turn);
  return (along / a) ** 2 + (across / b) ** 2 <= 1;
}

/** How far the cortex folds outwards (1) or inwards (−1) in a direction. */
function makeFolds(): (angle: number) => number {
  const random = createRandom(100417);
  const waves = [17, 23, 29, 38].map((cycles) => ({ cycles, phase: 2 * Math.PI * random() }));
  return (angle) =>
    Math.tanh(waves.reduce((sum, { cycles, phase }) => sum + 0.75 * Math.sin(cycles * angle + phase), 0));
}
