import { drawDoppler } from '../images/doppler.ts';
import type { Picture } from '../images/picture.ts';
import type { Attributes } from './attributes.ts';
import { burnIn } from './letters.ts';
import { describeImage, describeObject, describeStudy, type Subject } from './modules.ts';
import { describeColour } from './pixels.ts';
import { makeFile, type Sample } from './sample.ts';

const subject: Subject = {
  study: 'us',
  patient: { name: 'SPECIMEN^DARIO', id: 'NL-004714', sex: 'M' },
  accession: 'A2026-00420',
  description: 'US neck, Doppler',
};
export const usClass = '1.2.840.10008.5.1.4.1.1.6.1';

/** An Ultrasound Image object without its pixels (PS3.3 §A.6). */
export function describeUs(instance: number, whose: Subject = subject): Attributes {
  return {
    ...describeStudy(whose),
    ...describeObject({
      study: whose.study,
      series: 'doppler',
      seriesNumber: 1,
      instance,
      modality: 'US',
      sopClass: usClass,
    }),
    ...describeImage('ORIGINAL\\PRIMARY\\VASCULAR\\0011', instance),
    PatientOrientation: '',
    BodyPartExamined: 'NECK',
    UltrasoundColorDataPresent: 1,
    LossyImageCompression: '00',
    BurnedInAnnotation: 'YES',
  };
}

/** The Doppler sector at half its size beside a margin, with a name burnt in. */
export function drawSector(name = 'SPECIMEN DARIO', id = 'NL-004714'): Picture {
  const whole = drawDoppler();
  const [width, height] = [160, 120];
  const bytes = new Uint8Array(width * height * 3);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width - 24; column++)
      for (let colour = 0; colour < 3; colour++) {
        const at = (x: number, y: number) => whole.bytes[((2 * row + y) * 240 + 2 * column + x) * 3 + colour] ?? 0;
        const inside = column < 120;
        bytes[(row * width + column + 24) * 3 + colour] = inside
          ? Math.round((at(0, 0) + at(1, 0) + at(0, 1) + at(1, 1)) / 4)
          : 0;
      }
  const picture: Picture = { width, height, channels: 3, bytes };
  burnIn(picture, name, 2, 2);
  burnIn(picture, id, 2, 106);
  return picture;
}

/** One colour image pixel by pixel and plane by plane. */
export function makeColours(): Sample[] {
  const sector = drawSector();
  const share = { modality: 'US', isImage: true };
  const make = (planar: 0 | 1) =>
    makeFile({ ...describeUs(planar + 1), ...describeColour({ ...sector, photometric: 'RGB', planar }) });
  return [
    {
      ...share,
      id: 'us-rgb-by-pixel',
      title: 'US Doppler, RGB by pixel',
      text: 'A colour image with Planar Configuration 0: red, green and blue of each pixel stand together. An invented name is burnt in, and the header says so.',
      bytes: make(0),
    },
    {
      ...share,
      id: 'us-rgb-by-plane',
      title: 'US Doppler, RGB by plane',
      text: 'The same picture with Planar Configuration 1: first all red samples, then all green, then all blue.',
      bytes: make(1),
    },
  ];
}
