import { drawChests } from './chest-images.ts';
import { drawColours } from './colour-images.ts';
import { drawLosses } from './compression-images.ts';
import { drawCtArtefacts, drawDoses, drawWindows, scanThorax } from './ct-images.ts';
import { drawPatterns, drawStations, drawWedges } from './display-images.ts';
import type { Image } from './image.ts';
import { drawDepths, drawHeaderFaults, drawMrArtefacts } from './mr-images.ts';

/** Every teaching image, drawn anew; the same on every machine. */
export async function drawImages(): Promise<Image[]> {
  const thorax = scanThorax();
  return [
    ...drawWindows(thorax),
    ...drawStations(thorax),
    ...drawPatterns(),
    ...drawDepths(),
    ...drawHeaderFaults(),
    ...drawColours(),
    ...(await drawLosses(thorax)),
    ...drawWedges(),
    ...drawCtArtefacts(),
    ...drawMrArtefacts(),
    ...drawDoses(),
    ...drawChests(),
  ];
}
