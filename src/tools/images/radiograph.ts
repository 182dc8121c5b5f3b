import { createRandom } from '../../engine/random.ts';
import { drawPhotons } from './noise.ts';
import { makeGrid, type Grid } from './picture.ts';

/** Attenuation of water per mm at the energies of a chest radiograph, about 0.018. */
const water = 0.018;

/** The log signal of a receptor behind `thickness` mm of water, when each pixel would count `photons` in air. */
export function expose(thickness: Grid, photons: number, seed: number): Grid {
  const random = createRandom(seed);
  const { width, height, values } = thickness;
  return makeGrid(width, height, (column, row) => {
    const counted = drawPhotons(photons * Math.exp(-water * values[row * width + column]!), random);
    return -Math.log(Math.max(counted, 0.5) / photons) / water;
  });
}

/** The mean of the same picture at several places, `reach` pixels down: what moved during the exposure. */
export function moveDown(grid: Grid, reach: number): Grid {
  return makeGrid(grid.width, grid.height, (column, row) => {
    let sum = 0;
    for (let shift = 0; shift < reach; shift++) sum += grid.values[Math.max(0, row - shift) * grid.width + column]!;
    return sum / reach;
  });
}

/** How far another panel's sensitivity differs, in mm of water: by column, by tile and by blemish. */
export function foreignMap(width: number, height: number): Grid {
  const random = createRandom(2);
  const columns = Array.from({ length: width }, () => 3.2 * (random() - 0.5) + (random() < 0.03 ? 12 : 0));
  const tiles = Array.from({ length: 6 }, () => 15 * (random() - 0.5));
  const spots = Array.from({ length: 7 }, () => ({ x: width * random(), y: height * random(), r: 4 + 12 * random() }));
  return makeGrid(width, height, (column, row) => {
    const tile = tiles[Math.floor((3 * row) / height) * 2 + Math.floor((2 * column) / width)]!;
    const spot = spots.reduce(
      (sum, { x, y, r }) => sum + 16 * Math.exp(-(((column - x) ** 2 + (row - y) ** 2) / r ** 2)),
      0,
    );
    return columns[column]! + tile + spot;
  });
}
