import { makeGrid, type Grid } from '../images/picture.ts';
import { createRandom } from '../../engine/random.ts';
import type { Attributes } from './attributes.ts';
import { describeObject, describeStudy, type Subject } from './modules.ts';
import { describeGrey } from './pixels.ts';
import { makeFile, type Sample } from './sample.ts';

const subject: Subject = {
  study: 'mg',
  patient: { name: 'MOCKRIDGE^ELIN', id: 'NL-004715', sex: 'F' },
  accession: 'A2026-00423',
  description: 'Mammography, MLO',
};
const code = (value: string, scheme: string, meaning: string): Attributes => ({
  CodeValue: value,
  CodingSchemeDesignator: scheme,
  CodeMeaning: meaning,
});

/** A right and a left view, each towards its own side (Digital Mammography X-Ray Image, PS3.3 §A.27). */
export function makeMammograms(): Sample[] {
  return (['R', 'L'] as const).map((side, i) => ({
    id: `mg-${side === 'R' ? 'right' : 'left'}-mlo`,
    title: `Mammogram, ${side === 'R' ? 'right' : 'left'} MLO`,
    text: `One of a pair: Image Laterality is ${side}, and the rows run ${side === 'R' ? 'to the back, P\\F' : 'to the front, A\\F'} as Patient Orientation says. Hung back to back, the chest walls meet in the middle.`,
    modality: 'MG',
    isImage: true,
    bytes: makeFile(describeMammogram(side, i + 1)),
  }));
}

/** A whole MLO view of that side. */
export function describeMammogram(side: 'R' | 'L', instance: number): Attributes {
  return {
    ...describeStudy(subject),
    ...describeObject({
      study: subject.study,
      series: 'views',
      seriesNumber: 1,
      instance,
      modality: 'MG',
      sopClass: '1.2.840.10008.5.1.4.1.1.1.2',
    }),
    ...describeView(side),
    ...describeGrey({ ...drawBreast(side), bitsStored: 12 }),
  };
}

function describeView(side: 'R' | 'L'): Attributes {
  return {
    PresentationIntentType: 'FOR PRESENTATION',
    ImageType: 'DERIVED\\PRIMARY',
    ContentDate: '20260302',
    ContentTime: '103000',
    AcquisitionDate: '20260302',
    AcquisitionTime: '103000',
    PatientOrientation: side === 'R' ? 'P\\F' : 'A\\F',
    AnatomicRegionSequence: [code('76752008', 'SCT', 'Breast')],
    ImageLaterality: side,
    BodyPartExamined: 'BREAST',
    PixelIntensityRelationship: 'LOG',
    PixelIntensityRelationshipSign: { vr: 'SS', value: [1] },
    RescaleIntercept: 0,
    RescaleSlope: 1,
    RescaleType: 'US',
    PresentationLUTShape: 'IDENTITY',
    LossyImageCompression: '00',
    BurnedInAnnotation: 'NO',
    DerivationDescription: 'Drawn by a program',
    WindowCenter: 2048,
    WindowWidth: 4096,
    ImagerPixelSpacing: [1.5, 1.5],
    DetectorType: 'DIRECT',
    PositionerType: 'MAMMOGRAPHIC',
    PositionerPrimaryAngle: side === 'R' ? '-45' : '45',
    OrganExposed: 'BREAST',
    PatientAge: '056Y',
    KVP: 28,
    ViewCodeSequence: [{ ...code('399368009', 'SCT', 'medio-lateral oblique'), ViewModifierCodeSequence: [] }],
    AcquisitionContextSequence: [],
    BreastImplantPresent: 'NO',
    PartialView: 'NO',
    FieldOfViewShape: 'RECTANGLE',
  };
}

/** A breast of fat with strands of gland, its chest wall at the edge that the side asks for, and its side burnt in. */
function drawBreast(side: 'R' | 'L'): Grid {
  const [width, height] = [112, 144];
  const random = createRandom(side === 'R' ? 61 : 62);
  const waves = Array.from({ length: 6 }, () => ({ x: 0.1 * random(), y: 0.16 * random(), phase: 6 * random() }));
  return makeGrid(width, height, (column, row) => {
    const depth = side === 'L' ? column : width - 1 - column;
    const [y, reach] = [row - 82, 60 + 26 * Math.min(1, row / 82)];
    const outline = (depth / reach) ** 2 + (y / 58) ** 2;
    const muscle = depth < 34 - 0.55 * row ? 900 : 0;
    if (outline > 1 && muscle === 0) return 60;
    const strands = waves.reduce((sum, { x, y, phase }) => sum + Math.sin(6 * (x * depth + y * row) + phase), 0);
    const gland = Math.max(0, 1 - (((depth - 34) / 34) ** 2 + (y / 36) ** 2)) * (700 + 190 * strands);
    const skin = outline > 0.94 ? 500 : 0;
    return Math.min(4095, Math.max(0, 900 + gland + skin + muscle + 60 * (random() - 0.5)));
  });
}
