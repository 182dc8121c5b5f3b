import { drawWedge } from '../images/wedge.ts';
import type { Attributes } from './attributes.ts';
import { describeImage, describeObject, describeStudy, type Subject } from './modules.ts';
import { describeGrey } from './pixels.ts';
import { makeFile, type Sample } from './sample.ts';

const subject: Subject = {
  study: 'cr',
  patient: { name: 'PHANTOM^CLEO', id: 'NL-004713', sex: 'O' },
  accession: 'A2026-00419',
  description: 'Step wedge',
};
export const crClass = '1.2.840.10008.5.1.4.1.1.1';

/** What every CR Image object of the samples says (PS3.3 §A.2). */
export function describeCr(instance: number): Attributes {
  return {
    ...describeStudy(subject),
    ...describeObject({
      study: subject.study,
      series: 'wedge',
      seriesNumber: 1,
      instance,
      modality: 'CR',
      sopClass: crClass,
    }),
    ...describeImage('ORIGINAL\\PRIMARY', instance),
    BodyPartExamined: 'HAND',
    Laterality: 'R',
    ViewPosition: 'AP',
    KVP: 60,
    PlateID: 'PLATE7',
    ImagerPixelSpacing: [0.5, 0.5],
  };
}

/** The values of a wedge of eleven steps in 12 bits: the more metal, the higher or the lower. */
export function storeWedge(isHighBright: boolean): { width: number; height: number; values: Float32Array } {
  const { width, height, values } = drawWedge(144, 96);
  return { width, height, values: values.map((metal) => 4095 * (isHighBright ? metal : 1 - metal)) };
}

/** A step wedge stored both ways round, which must look the same. */
export function makeWedges(): Sample[] {
  return [1, 2].map((kind) => ({
    id: `cr-wedge-monochrome${kind}`,
    title: `CR step wedge, MONOCHROME${kind}`,
    text:
      kind === 1
        ? 'Eleven steps of aluminium. The lowest value is white: MONOCHROME1.'
        : 'The same eleven steps, stored the other way round: the lowest value is black, MONOCHROME2. On the screen nothing differs.',
    modality: 'CR',
    isImage: true,
    bytes: makeFile({
      ...describeCr(kind),
      WindowCenter: 2048,
      WindowWidth: 4096,
      ...describeGrey({ ...storeWedge(kind === 2), bitsStored: 12, photometric: `MONOCHROME${kind}` }),
    }),
  }));
}
