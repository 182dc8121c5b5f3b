import { drawDoppler, readAsYbr, readPlanesAsPixels, storeAsYbr } from './doppler.ts';
import type { Image } from './image.ts';

/** A Doppler image, and what becomes of it under a label that is not its own. */
export function drawColours(): Image[] {
  const doppler = drawDoppler();
  const share = {
    made: 'a sector of speckle with two vessels drawn by a program, and its bytes read again',
    keep: 'nearly' as const,
  };
  return [
    {
      ...share,
      name: 'doppler',
      label: 'RGB, read as RGB',
      alt: 'An ultrasound sector in grey on black with two vessels across it, the upper one red, the lower one blue, and a bar from white to black at the right.',
      picture: doppler,
    },
    {
      ...share,
      name: 'doppler-rgb-as-ybr',
      label: 'RGB bytes, labelled YBR_FULL',
      alt: 'The same picture on dark green. The upper vessel is bright green, the lower one dark red; the white end of the bar is pink.',
      picture: readAsYbr(doppler),
    },
    {
      ...share,
      name: 'doppler-ybr-as-rgb',
      label: 'YBR_FULL bytes, labelled RGB',
      alt: 'The same picture on teal. The upper vessel is blue, the lower one green; the white end of the bar is salmon.',
      picture: storeAsYbr(doppler),
    },
    {
      ...share,
      name: 'doppler-planes-as-pixels',
      label: 'Planes, read pixel by pixel',
      alt: 'Nine small copies of the picture, three by three, almost without colour. In the upper row the upper vessel is white, in the lower row the lower vessel.',
      picture: readPlanesAsPixels(doppler),
    },
  ];
}
