import { drawHead } from '../images/head.ts';
import { scanHead } from '../images/mr-scan.ts';
import type { Attributes } from './attributes.ts';
import { describeImage, describeObject, describeStudy, type Subject } from './modules.ts';
import { describeGrey } from './pixels.ts';
import { makeFile, type Sample } from './sample.ts';
import { uidOf } from './uid.ts';

const subject: Subject = {
  study: 'mr',
  patient: { name: 'SAMPLE^BRUNO', id: 'NL-004712', sex: 'M' },
  accession: 'A2026-00418',
  description: 'MR head',
};

/** A slice through a head, T1-weighted: unsigned 12 bits without a rescale (PS3.3 §A.4). */
export function describeHead(instance: number): Attributes {
  const size = 128;
  const slice = scanHead(drawHead(size, 225), { noise: 0.018, seed: 31 });
  const spacing = 225 / size;
  return {
    ...describeStudy(subject),
    ...describeObject({
      study: subject.study,
      series: 't1',
      seriesNumber: 3,
      instance,
      modality: 'MR',
      sopClass: '1.2.840.10008.5.1.4.1.1.4',
    }),
    ...describeImage('ORIGINAL\\PRIMARY\\OTHER'),
    BodyPartExamined: 'HEAD',
    PatientPosition: 'HFS',
    ScanningSequence: 'SE',
    SequenceVariant: 'NONE',
    ScanOptions: '',
    MRAcquisitionType: '2D',
    SliceThickness: 5,
    RepetitionTime: 500,
    EchoTime: 12,
    EchoTrainLength: 1,
    MagneticFieldStrength: '1.5',
    FrameOfReferenceUID: uidOf('frame mr'),
    PositionReferenceIndicator: '',
    ImagePositionPatient: [-112.5, -112.5, 40],
    ImageOrientationPatient: [1, 0, 0, 0, 1, 0],
    PixelSpacing: [spacing, spacing],
    WindowCenter: 1500,
    WindowWidth: 3000,
    ...describeGrey({
      ...slice,
      values: slice.values.map((signal) => Math.min(4095, 3000 * signal)),
      bitsStored: 12,
    }),
  };
}

/** The slice as it should be. */
export function makeMr(): Sample {
  return {
    id: 'mr-head',
    title: 'MR head',
    text: 'A T1-weighted slice through a head. Unsigned values of 12 bits that have no unit, so that the window is a matter of taste.',
    modality: 'MR',
    isImage: true,
    bytes: makeFile(describeHead(1)),
  };
}
