import { createRandom } from '../../engine/random.ts';
import { drawPhotons } from './noise.ts';
import { makeGrid, type Grid } from './picture.ts';

/** Water's attenuation per mm at the energies of CT, about 0.02. */
const water = 0.02;
const views = 420;
const cells = 400;
/** What stands where not every view saw, HU. */
const outside = -1024;

/** What the scanner does beside measuring truly. */
export interface Scan {
  /** Width and height of the phantom, mm. */
  span: number;
  /** Photons that each cell would count in air, in each view; without it the scan has no noise. */
  photons?: number;
  seed?: number;
  /** Cells that count too much or too little, as factors. */
  gains?: Record<number, number>;
}

/** The slice of a phantom in Hounsfield units after it was scanned with parallel rays and reconstructed. */
export function scanSlice(phantom: Grid, size: number, { span, photons, seed = 1, gains = {} }: Scan): Grid {
  const random = createRandom(seed);
  const pitch = span / cells;
  const lines: Float32Array[] = [];
  for (let view = 0; view < views; view++) {
    const line = projectView(phantom, (view * Math.PI) / views, span, pitch);
    for (let cell = 0; cell < cells; cell++) {
      const gain = gains[cell] ?? 1;
      const mean = (photons ?? 1e9) * Math.exp(-line[cell]!) * gain;
      const counted = photons === undefined ? mean : drawPhotons(mean, random);
      line[cell] = -Math.log(Math.max(counted, 0.5) / (photons ?? 1e9));
    }
    lines.push(filterLine(line, pitch));
  }
  return backProject(lines, size, span, pitch);
}

/** The attenuation along each ray of a view. */
function projectView({ width, values }: Grid, angle: number, span: number, pitch: number): Float32Array {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const step = span / width;
  const half = width / 2;
  return Float32Array.from({ length: cells }, (_, cell) => {
    const offset = (cell + 0.5 - cells / 2) * pitch;
    let sum = 0;
    for (let along = -span / 2; along < span / 2; along += step) {
      const column = Math.floor((offset * cos - along * sin) / step + half);
      const row = Math.floor((offset * sin + along * cos) / step + half);
      if (column >= 0 && row >= 0 && column < width && row < width) sum += values[row * width + column]! + 1000;
    }
    return (sum * step * water) / 1000;
  });
}

/** The ramp filter of Ramachandran and Lakshminarayanan, smoothed over three cells. */
function filterLine(line: Float32Array, pitch: number): Float32Array {
  const sharp = line.map((own, cell) => {
    let sum = own / 4;
    for (let other = (cell + 1) % 2; other < cells; other += 2) sum -= line[other]! / (Math.PI * (other - cell)) ** 2;
    return sum / pitch;
  });
  return sharp.map((own, cell) => 0.5 * own + 0.25 * ((sharp[cell - 1] ?? 0) + (sharp[cell + 1] ?? 0)));
}

function backProject(lines: Float32Array[], size: number, span: number, pitch: number): Grid {
  const angles = lines.map((_, view) => (view * Math.PI) / views);
  const [cosines, sines] = [angles.map(Math.cos), angles.map(Math.sin)];
  const toMillimetres = (index: number): number => ((index + 0.5) / size - 0.5) * span;
  return makeGrid(size, size, (column, row) => {
    const [x, y] = [toMillimetres(column), toMillimetres(row)];
    if (Math.hypot(x, y) > span / 2) return outside;
    let sum = 0;
    for (let view = 0; view < views; view++) {
      const place = (x * cosines[view]! + y * sines[view]!) / pitch + cells / 2 - 0.5;
      const cell = Math.floor(place);
      const part = place - cell;
      const line = lines[view]!;
      if (cell >= 0 && cell < cells - 1) sum += line[cell]! * (1 - part) + line[cell + 1]! * part;
    }
    return ((sum * Math.PI) / views / water) * 1000 - 1000;
  });
}
