import { drawHead } from './head.ts';
import type { Image } from './image.ts';
import { foldOver, scanHead } from './mr-scan.ts';
import { cutOut, makeGrid, mapSamples, toGrey, type Grid, type Picture } from './picture.ts';

const made = 'a head of ellipses and folds with a signal for each tissue, measured line by line by a program';
const seen = 'A slice through a head, seen from below, with the nose at the top.';
/** The head without the empty sides. */
const part = { left: 32, top: 0, width: 192, height: 256 };
const show = (signal: number): number => signal;

/** A sound slice, and the same stored samples under headers that say something else. */
export function drawHeaderFaults(): Image[] {
  const slice = cutOut(scanHead(drawHead(256, 225), { noise: 0.018, seed: 100 }), part);
  const sound = toGrey(slice, show);
  const share = { made, keep: 'nearly' as const };
  return [
    {
      ...share,
      name: 'mr-head',
      label: 'As it should be',
      alt: `${seen} A bright rim of fat, the dark bone, and the brain in two greys with black fluid between its folds and in its middle. The air around is black.`,
      picture: sound,
    },
    {
      ...share,
      name: 'mr-head-negative',
      label: 'Photometric Interpretation: MONOCHROME1 for 2',
      alt: `${seen} All greys are turned round: the air is white, the fat black, the fluid in the brain light.`,
      picture: mapSamples(sound, (sample) => 255 - sample),
    },
    {
      ...share,
      name: 'mr-head-leaning',
      label: 'Columns: 191 for 192',
      alt: 'The head leans over by 45 degrees, as if its rows had been pushed sideways one by one; what leaves on one side comes in again on the other.',
      picture: { ...sound, bytes: leanOver(sound) },
    },
    {
      ...share,
      name: 'mr-head-swapped-bytes',
      label: 'The order of bytes turned round',
      alt: 'Speckle from black to white all over. The outline of the head can just be guessed, and nothing within it is right.',
      picture: toGrey(slice, (signal) => swapBytes(Math.round(3000 * signal)) / 65_535),
    },
  ];
}

/** The samples row by row as somebody reads them who takes each row to be one column shorter. */
function leanOver({ width, height, bytes }: Picture): Uint8Array {
  return bytes.map((_, i) => bytes[(i % width) + Math.floor(i / width) * (width - 1)] ?? 0).subarray(0, width * height);
}

const swapBytes = (sample: number): number => ((sample & 0xff) << 8) | (sample >> 8);

/** One slice above a ramp in 8, 6, 4 and 2 bits; without noise, which would hide the steps. */
export function drawDepths(): Image[] {
  const slice = cutOut(drawHead(256, 225), { ...part, top: 8, height: 240 });
  const framed = addRamp(slice);
  const told: Record<number, string> = {
    8: 'The ramp is even from black to white.',
    6: 'The ramp still looks almost even.',
    4: 'The ramp has 16 clear bands, and within one tissue of the brain edges show that are not there.',
    2: 'The ramp has four bands. The head is drawn in black, two greys and white, like a poster; the shades within a tissue have gone.',
  };
  return [8, 6, 4, 2].map((bits) => ({
    name: `depth-${bits}-bits`,
    label: `${bits} bits: ${2 ** bits} values`,
    alt: `A slice through a head above a ramp of greys, in ${2 ** bits} values. ${told[bits]}`,
    made: `${made}; without noise`,
    picture: toGrey(framed, (value) => Math.min(2 ** bits - 1, Math.floor(value * 2 ** bits)) / (2 ** bits - 1)),
    keep: 'exactly',
  }));
}

function addRamp({ width, height, values }: Grid): Grid {
  return makeGrid(width, height + 24, (column, row) => {
    if (row < height) return Math.min(1, values[row * width + column]!);
    return row < height + 4 ? 0 : column / (width - 1);
  });
}

/** Faults that come from the patient and from the plan of the scan. */
export function drawMrArtefacts(): Image[] {
  const head = drawHead(256, 225);
  const cut = { left: 34, top: 0, width: 188, height: 188 };
  return [
    {
      name: 'mr-ghosts',
      label: 'MR, ghosts: the head nodded while it was measured',
      alt: `${seen} Paler copies of its outline lie above and below it and across the brain, at even distances.`,
      made: `${made}; it moves to and fro by 3 mm, and each line finds it somewhere else`,
      picture: toGrey(
        scanHead(head, { noise: 0.012, seed: 3, shiftAt: (line) => 1.7 * Math.sin((2 * Math.PI * line) / 9.5) }),
        show,
      ),
      keep: 'nearly',
    },
    {
      name: 'mr-fold-over',
      label: 'MR, fold-over: the field of view is too low',
      alt: `${seen} The picture is lower than the head: the forehead with the nose lies over the back of the head, at the bottom, and the back over the forehead, at the top.`,
      made: `${made}; its field of view is 165 mm, the head 190 mm`,
      picture: toGrey(cutOut(foldOver(scanHead(head, { noise: 0.012, seed: 4 }), 188), cut), show),
      keep: 'nearly',
    },
  ];
}
