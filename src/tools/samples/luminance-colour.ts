import { storeAsYbr } from '../images/doppler.ts';
import { describeColour } from './pixels.ts';
import { makeFile, type Sample } from './sample.ts';
import { describeCapture } from './secondary-captures.ts';
import { drawSector } from './us.ts';

/** The Doppler image as luminance and colour differences. */
export function makeLuminanceColour(): Sample {
  return {
    id: 'colour-ybr-full',
    title: 'Colour as YBR_FULL',
    text: 'The Doppler picture as a secondary capture, stored as luminance and two colour differences.',
    modality: 'OT',
    isImage: true,
    bytes: makeFile({
      ...describeCapture(5),
      BurnedInAnnotation: 'YES',
      ...describeColour({ ...storeAsYbr(drawSector()), photometric: 'YBR_FULL', planar: 0 }),
    }),
  };
}
