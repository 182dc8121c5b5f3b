import { abdomenSpan, drawAbdomen, drawScrews, evenLiver } from './abdomen.ts';
import { scanSlice, type Scan } from './ct-scan.ts';
import { paintEllipses, type Ellipse } from './ellipses.ts';
import type { Image } from './image.ts';
import { countJpegLosslessBits } from './jpeg-lossless.ts';
import { cutOut, toGrey, type Grid, type Picture } from './picture.ts';
import { drawThorax, thoraxSpan } from './thorax.ts';
import { windowOf } from './window.ts';

const size = 320;
/** Air above and below is cut off. */
const part = { left: 0, top: 40, width: 320, height: 240 };
/** The liver within that part. */
const liverPart = { left: 36, top: 40, width: 160, height: 120 };
const made = 'a body of ellipses in Hounsfield units, scanned and reconstructed by a program';

const scan = (ellipses: Ellipse[], how: Omit<Scan, 'span'>): Grid =>
  cutOut(scanSlice(paintEllipses(ellipses, 512, abdomenSpan, -1000), size, { span: abdomenSpan, ...how }), part);

/** The slice of a chest that several lessons share, in Hounsfield units. */
export function scanThorax(): Grid {
  const whole = scanSlice(paintEllipses(drawThorax(), 512, thoraxSpan, -1000), size, {
    span: thoraxSpan,
    photons: 1_600_000,
    seed: 110,
  });
  return cutOut(whole, part);
}

/** One slice in three windows, and as a reader sees it who takes its signed values for unsigned ones. */
export function drawWindows(thorax: Grid): Image[] {
  const show = (center: number, width: number): Picture => toGrey(thorax, windowOf(center, width));
  const share = { made, keep: 'nearly' as const };
  const seen = 'A slice through a chest at the height of the heart.';
  return [
    {
      ...share,
      name: 'ct-chest-lung-window',
      label: 'Lung: centre −600, width 1500',
      alt: `${seen} The lungs are dark grey with branching bright vessels and, in the left lung, a small, faint round nodule. Heart, muscle, fat and bone are all nearly white.`,
      picture: show(-600, 1500),
    },
    {
      ...share,
      name: 'ct-chest-soft-window',
      label: 'Soft tissue: centre 40, width 400',
      alt: `${seen} Heart and muscle are light grey and fat is dark grey; each can be told from the other. The lungs are black, with a few large vessels; of the nodule nothing is to be seen. Bone is white throughout.`,
      picture: show(40, 400),
    },
    {
      ...share,
      name: 'ct-chest-bone-window',
      label: 'Bone: centre 400, width 1800',
      alt: `${seen} Soft tissue is one even dark grey and the lungs are black. In the ribs, the breastbone and the vertebra the bright rim can be told from the grey marrow.`,
      picture: show(400, 1800),
    },
    {
      ...share,
      name: 'ct-chest-read-as-signed',
      label: 'At the clinic: Pixel Representation 1',
      alt: `${seen} The air around the body and the lungs are black, fat is dark grey, heart and muscle are light grey, bone is white.`,
      picture: show(40, 400),
    },
    {
      ...share,
      name: 'ct-chest-read-as-unsigned',
      label: 'Behind the gateway: Pixel Representation 0',
      alt: `${seen} Heart and muscle are grey as they should be. The air around the body, the lungs and all the fat are brilliant white.`,
      picture: toGrey(thorax, (value) => windowOf(40, 400)(value < 0 ? 65_536 + value : value)),
    },
  ];
}

/** An abdomen at three doses: what noise hides, and what it costs. */
export function drawDoses(): Image[] {
  const images: Image[] = [];
  for (const { name, label, seen, share } of doses) {
    const grid = scan(drawAbdomen(), { photons: 600_000 * share, seed: 20 });
    const stored = Uint16Array.from(grid.values, (value) => Math.max(0, Math.round(value) + 1024));
    const ratio = (stored.length * 16) / countJpegLosslessBits(stored, grid.width);
    images.push({
      name: `ct-dose-${name}`,
      label: `${label}: noise ${measureNoise(grid).toFixed(0)} HU, lossless ${ratio.toFixed(1)} to 1`,
      alt: `The liver in a slice through an upper abdomen, enlarged. ${seen}`,
      made: `${made}; with the chance of photons in each ray; the ratio of samples of 16 bits to the same in JPEG Lossless`,
      picture: toGrey(cutOut(grid, liverPart), windowOf(50, 300)),
      keep: 'nearly',
    });
  }
  return images;
}

const doses = [
  {
    name: 'full',
    share: 1,
    label: 'Full dose',
    seen: 'The grain is fine. A darker round spot in the liver stands out, and two smaller ones can be found.',
  },
  {
    name: 'half',
    share: 1 / 2,
    label: 'Half the dose',
    seen: 'The grain is coarser. The largest spot in the liver still shows, and the smaller ones are hard to tell from the grain.',
  },
  {
    name: 'quarter',
    share: 1 / 4,
    label: 'A quarter',
    seen: 'Strong grain lies over everything. Of the spots in the liver only the largest can still be made out.',
  },
];

/** Faults that a scanner makes and no network can. */
export function drawCtArtefacts(): Image[] {
  const show = (grid: Grid): Picture => toGrey(grid, windowOf(40, 400));
  return [
    {
      name: 'ct-ring',
      label: 'CT, rings: three cells of the detector count wrong',
      alt: 'A slice through an upper abdomen with three thin rings about its middle, parts of circles of different size: two darker and one lighter than the tissue that they cross.',
      made: `${made}; in every view the same three cells count 4 to 6 % too much or too little`,
      picture: show(scan(drawAbdomen(), { photons: 900_000, seed: 5, gains: { 148: 1.05, 221: 0.95, 276: 1.06 } })),
      keep: 'nearly',
    },
    {
      name: 'ct-metal-streaks',
      label: 'CT, streaks: screws let hardly a photon through',
      alt: 'The same abdomen with two white screws in the vertebra. Bright and dark streaks run from them across the whole body, and beside them everything is speckle.',
      made: `${made}; two screws of 9000 HU and the chance of the few photons behind them`,
      picture: show(scan(drawScrews(), { photons: 900_000, seed: 5 })),
      keep: 'nearly',
    },
  ];
}

/** The deviation in a part of the liver that is even, HU. */
function measureNoise({ width, values }: Grid): number {
  const toIndex = (mm: number): number => Math.round((mm / abdomenSpan + 0.5) * size);
  const found: number[] = [];
  for (let row = toIndex(evenLiver.fromY) - part.top; row < toIndex(evenLiver.toY) - part.top; row++)
    found.push(...values.subarray(row * width + toIndex(evenLiver.fromX), row * width + toIndex(evenLiver.toX)));
  const mean = found.reduce((sum, value) => sum + value, 0) / found.length;
  return Math.sqrt(found.reduce((sum, value) => sum + (value - mean) ** 2, 0) / found.length);
}
