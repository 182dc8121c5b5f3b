import { drawHead } from '../images/head.ts';
import type { Attributes } from './attributes.ts';
import { describeObject, describeStudy, type Subject } from './modules.ts';
import { describeGrey } from './pixels.ts';
import { makeFile, type Sample } from './sample.ts';

const subject: Subject = {
  study: 'captures',
  patient: { name: 'PHANTOM^CLEO', id: 'NL-004713', sex: 'O' },
  accession: 'A2026-00422',
  description: 'Test images',
};
export const captureClass = '1.2.840.10008.5.1.4.1.1.7';

/** A Secondary Capture Image object without its pixels (PS3.3 §A.8). */
export function describeCapture(instance: number, whose: Subject = subject): Attributes {
  return {
    ...describeStudy(whose),
    ...describeObject({
      study: whose.study,
      series: 'captures',
      seriesNumber: 1,
      instance,
      modality: 'OT',
      sopClass: captureClass,
    }),
    Laterality: '',
    ConversionType: 'SYN',
    ImageType: 'DERIVED\\SECONDARY',
    PatientOrientation: '',
  };
}

/** One ramp in 8, 12 and 16 bits, with squares in it that are a fiftieth of a per cent brighter. */
export function makeRamps(): Sample[] {
  const [width, height] = [128, 48];
  return [8, 12, 16].map((bits, i) => {
    const top = 2 ** bits - 1;
    const values = Array.from({ length: width * height }, (_, at) => {
      const [column, row] = [at % width, Math.floor(at / width)];
      if (row < height / 2) return (column / (width - 1)) * top;
      const isSquare = column % 16 >= 4 && column % 16 < 12 && row >= 32 && row < 40;
      return (0.5 + (isSquare ? 0.0002 * (1 + Math.floor(column / 16)) : 0)) * top;
    });
    return {
      id: `ramp-${bits}-bits`,
      title: `Ramp of ${bits} bits`,
      text: `A ramp over all ${(2 ** bits).toLocaleString('en-GB')} values, above eight squares that are 0.02 to 0.16 per cent brighter than their ground. Narrow the window about the middle: how many are there to be seen?`,
      modality: 'OT',
      isImage: true,
      bytes: makeFile({
        ...describeCapture(i + 1),
        WindowCenter: 2 ** (bits - 1),
        WindowWidth: 2 ** bits,
        ...describeGrey({ width, height, values, bitsStored: bits }),
      }),
    };
  });
}

/** A slice of the head in colours that a table gives to its 256 values. */
export function makePalette(): Sample {
  const { width, height, values } = drawHead(112, 225);
  const entries = Array.from({ length: 256 }, (_, i) => i / 255);
  const table = (rise: (part: number) => number) => ({
    vr: 'OW',
    value: entries.map((part) => Math.round(65_535 * Math.min(1, Math.max(0, rise(part))))),
  });
  const descriptor = { vr: 'US', value: [256, 0, 16] };
  return {
    id: 'palette-colour',
    title: 'Head in a palette',
    text: 'One sample a pixel, which is no grey: three tables of 256 entries give it its red, green and blue.',
    modality: 'OT',
    isImage: true,
    bytes: makeFile({
      ...describeCapture(4),
      ...describeGrey({
        width,
        height,
        values: values.map((signal) => Math.min(255, 255 * signal)),
        bitsStored: 8,
        photometric: 'PALETTE COLOR',
      }),
      RedPaletteColorLookupTableDescriptor: descriptor,
      GreenPaletteColorLookupTableDescriptor: descriptor,
      BluePaletteColorLookupTableDescriptor: descriptor,
      RedPaletteColorLookupTableData: table((part) => 3 * part),
      GreenPaletteColorLookupTableData: table((part) => 3 * part - 1),
      BluePaletteColorLookupTableData: table((part) => 3 * part - 2),
    }),
  };
}
