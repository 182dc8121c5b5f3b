import { scanSlice } from '../images/ct-scan.ts';
import { paintEllipses, type Ellipse } from '../images/ellipses.ts';
import { cutOut, makeGrid, type Grid } from '../images/picture.ts';
import { drawThorax, thoraxSpan } from '../images/thorax.ts';
import type { Attributes } from './attributes.ts';
import { describeImage, describeObject, describeStudy, type Subject } from './modules.ts';
import { describeGrey } from './pixels.ts';
import { makeFile, type Sample } from './sample.ts';
import { uidOf } from './uid.ts';

const size = 256;
const part = { left: 0, top: 32, width: 256, height: 192 };
const spacing = thoraxSpan / size;
export const ctSubject: Subject = { study: 'ct', description: 'CT chest' };
export const ctClass = '1.2.840.10008.5.1.4.1.1.2';

/** A slice of the chest, `z` mm above the middle of the nodule, in Hounsfield units. */
export function scanChest(z: number): Grid {
  const phantom = [...drawThorax().slice(0, -1), ...cutNodule(z)];
  const whole = scanSlice(paintEllipses(phantom, 512, thoraxSpan, -1000), size, {
    span: thoraxSpan,
    photons: 1_600_000,
    seed: 500 + z,
  });
  return cutOut(whole, part);
}

/** A ball of 12 mm in the left lung, so that it is smaller in the slices beside the middle one. */
function cutNodule(z: number): Ellipse[] {
  const radius = Math.sqrt(Math.max(0, 36 - z * z));
  return radius > 0 ? [{ x: 98, y: -34, a: radius, b: radius, value: -620 }] : [];
}

/** A CT Image object of a grid in Hounsfield units: signed 16 bits, Rescale Intercept −1024 (PS3.3 §A.3). */
export function describeCt(grid: Grid, subject: Subject, instance: number, z: number, pixelSize = spacing): Attributes {
  return {
    ...describeStudy(subject),
    ...describeObject({ ...ctPlace(subject), instance }),
    ...describeImage('ORIGINAL\\PRIMARY\\AXIAL', instance),
    BodyPartExamined: 'CHEST',
    PatientPosition: 'HFS',
    KVP: 120,
    SliceThickness: 5,
    ConvolutionKernel: 'STANDARD',
    FrameOfReferenceUID: uidOf(`frame ${subject.study}`),
    PositionReferenceIndicator: 'SN',
    AcquisitionNumber: 1,
    ImagePositionPatient: [-180, -135, z],
    ImageOrientationPatient: [1, 0, 0, 0, 1, 0],
    PixelSpacing: [pixelSize, pixelSize],
    SliceLocation: z,
    WindowCenter: '40\\-600',
    WindowWidth: '400\\1500',
    WindowCenterWidthExplanation: 'SOFT TISSUE\\LUNG',
    RescaleIntercept: -1024,
    RescaleSlope: 1,
    RescaleType: 'HU',
    PixelPaddingValue: { vr: 'SS', value: [padding] },
    ...describeGrey({ ...grid, values: grid.values.map(store), bitsStored: 16, isSigned: true }),
  };
}

/** What the scanner lays where no view saw anything. */
const padding = -2000;
const store = (hounsfield: number): number => (hounsfield <= -1024 ? padding : Math.max(0, hounsfield + 1024));

const ctPlace = ({ study }: Subject) => ({
  study,
  series: 'chest',
  seriesNumber: 2,
  modality: 'CT',
  sopClass: ctClass,
});

/** A quarter of a slice's width and height, for samples that are looked at for something else than their picture. */
function scanSmallChest(): Grid {
  const { values } = scanChest(0);
  return makeGrid(64, 48, (column, row) => values[4 * row * size + 4 * column]!);
}

/** The small slice as an object of a study of its own. */
export function describeSmallCt(subject: Subject, instance = 1): Attributes {
  smallChest ??= scanSmallChest();
  return describeCt(smallChest, subject, instance, 0, 4 * spacing);
}
let smallChest: Grid | undefined;

/** Three neighbouring slices with a nodule in the left lung. */
export function makeCts(): Sample[] {
  return [-5, 0, 5].map((z, i) => ({
    id: `ct-chest-${i + 1}`,
    title: `CT chest, slice ${i + 1} of 3`,
    text: 'A slice through a chest at the height of the heart, with a nodule in the left lung. Signed 16-bit values that the rescale turns into Hounsfield units; two windows.',
    modality: 'CT',
    isImage: true,
    bytes: makeFile(describeCt(scanChest(z), ctSubject, i + 1, z)),
  }));
}
