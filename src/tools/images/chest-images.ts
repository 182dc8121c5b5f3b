import { chestSize, drawChest, layMarker } from './chest.ts';
import type { Image } from './image.ts';
import { toGrey, type Grid, type Picture } from './picture.ts';
import { expose, foreignMap, moveDown } from './radiograph.ts';

const made = 'a chest of simple bodies, ribs and vessels, exposed by a program with the chance of photons';
const show = (grid: Grid): Picture => toGrey(grid, (thickness) => (thickness - 35) / 220);
const { width, height } = chestSize;

/** A chest as it hangs, its mirror image, and three exposures that were rejected. */
export function drawChests(): Image[] {
  const chest = drawChest();
  layMarker(chest);
  const plain = expose(chest, 60_000, 30);
  const share = { made, keep: 'nearly' as const };
  return [
    {
      ...share,
      name: 'chest-pa',
      label: 'L\\F: the patient’s left is at the right edge',
      alt: 'A frontal chest radiograph. The point of the heart is on the viewer’s right, and a lead letter L stands at the top right.',
      picture: show(plain),
    },
    {
      ...share,
      name: 'chest-mirrored',
      label: 'R\\F: the same, stored in mirror image',
      alt: 'The same radiograph in mirror image. The point of the heart is on the viewer’s left, and the lead letter at the top left is an L turned round.',
      picture: show(mirror(plain)),
    },
    {
      ...share,
      name: 'chest-accepted',
      label: 'Accepted',
      alt: 'A frontal chest radiograph. Vessels and ribs are crisp, and the spine shows through the heart.',
      picture: show(plain),
    },
    {
      ...share,
      name: 'chest-underexposed',
      label: 'Exposure: one hundredth of the photons',
      alt: 'The same chest, full of grain. Behind the heart and below the diaphragm it is nothing but speckle.',
      made: `${made}; the grainy one with a hundredth of them`,
      picture: show(expose(chest, 600, 31)),
    },
    {
      ...share,
      name: 'chest-motion',
      label: 'Motion: 14 mm during the exposure',
      alt: 'The same chest, smeared from top to bottom. Ribs, vessels and diaphragm have lost their edges, and the lead letter is drawn out.',
      made: `${made}; the moved one averaged over 14 mm`,
      picture: show(moveDown(plain, 12)),
    },
    {
      ...share,
      name: 'chest-wrong-calibration',
      label: 'Artefact: the calibration of another panel',
      alt: 'The same chest crossed by thin upright lines. Tiles of slightly different brightness meet in straight edges, and there are pale round blotches.',
      made: `${made}; the striped one corrected with another panel’s sensitivities`,
      picture: show({ ...plain, values: addAll(plain.values, foreignMap(width, height).values) }),
    },
  ];
}

function mirror(grid: Grid): Grid {
  const values = grid.values.map(
    (_, i) => grid.values[Math.floor(i / grid.width) * grid.width + grid.width - 1 - (i % grid.width)]!,
  );
  return { ...grid, values };
}

function addAll(values: Float32Array, others: Float32Array): Float32Array {
  return values.map((value, i) => value + others[i]!);
}
