import type { Attributes } from './attributes.ts';
import { ctClass, ctSubject } from './ct.ts';
import { describeObject, describeStudy } from './modules.ts';
import { makeFile, type Sample } from './sample.ts';
import { uidOf } from './uid.ts';

const shown = { ReferencedSOPClassUID: ctClass, ReferencedSOPInstanceUID: uidOf('instance ct chest 2') };

/** A Grayscale Softcopy Presentation State for the middle CT slice (PS3.3 §A.33.1). */
function describeState(instance: number, label: string, description: string): Attributes {
  return {
    ...describeStudy(ctSubject),
    ...describeObject({
      study: ctSubject.study,
      series: 'states',
      seriesNumber: 90,
      instance,
      modality: 'PR',
      sopClass: '1.2.840.10008.5.1.4.1.1.11.1',
    }),
    BodyPartExamined: 'CHEST',
    ContentLabel: label,
    ContentDescription: description,
    ContentCreatorName: 'IMAGINAR^^^DR',
    PresentationCreationDate: '20260302',
    PresentationCreationTime: '113000',
    ReferencedSeriesSequence: [{ SeriesInstanceUID: uidOf('series ct chest'), ReferencedImageSequence: [shown] }],
    DisplayedAreaSelectionSequence: [
      {
        ReferencedImageSequence: [shown],
        DisplayedAreaTopLeftHandCorner: [1, 1],
        DisplayedAreaBottomRightHandCorner: [256, 192],
        PresentationSizeMode: 'SCALE TO FIT',
        PresentationPixelAspectRatio: [1, 1],
      },
    ],
    RescaleIntercept: -1024,
    RescaleSlope: 1,
    RescaleType: 'HU',
  };
}

/** What one radiologist left behind on a slice, and the same slice turned and inverted. */
export function makeStates(): Sample[] {
  const share = { modality: 'PR', isImage: false };
  return [
    {
      ...share,
      id: 'gsps-lung-and-arrow',
      title: 'GSPS: lung window and a mark',
      text: 'A presentation state for slice 2 of the CT: a lung window, a circle about the nodule and a word beside it. It has no pixels of its own.',
      bytes: makeFile({
        ...describeState(1, 'NODULE', 'Lung window, nodule marked'),
        ...showAt(-600, 1500),
        PresentationLUTShape: 'IDENTITY',
        GraphicLayerSequence: [{ GraphicLayer: 'MARKS', GraphicLayerOrder: 1 }],
        GraphicAnnotationSequence: [markNodule()],
      }),
    },
    {
      ...share,
      id: 'gsps-turned-and-inverted',
      title: 'GSPS: turned and inverted',
      text: 'A presentation state for the same slice: turned by 90 degrees, then flipped, and black for white. The image object stays as it is.',
      bytes: makeFile({
        ...describeState(2, 'TURNED', 'Turned, flipped, inverse'),
        ...showAt(40, 400),
        PresentationLUTShape: 'INVERSE',
        ImageHorizontalFlip: 'Y',
        ImageRotation: { vr: 'US', value: [90] },
      }),
    },
  ];
}

function showAt(center: number, width: number): Attributes {
  return {
    SoftcopyVOILUTSequence: [
      { ReferencedImageSequence: [shown], WindowCenter: String(center), WindowWidth: String(width) },
    ],
  };
}

/** A circle about the nodule, by its middle and a point on it, and a text (PS3.3 §C.10.5), in pixels from 1. */
function markNodule(): Attributes {
  const [column, row] = [198.2, 104.3 - 32];
  return {
    ReferencedImageSequence: [shown],
    GraphicLayer: 'MARKS',
    TextObjectSequence: [
      {
        UnformattedTextValue: 'NODULE 12 MM',
        AnchorPointAnnotationUnits: 'PIXEL',
        AnchorPoint: [column, row],
        AnchorPointVisibility: 'N',
      },
    ],
    GraphicObjectSequence: [
      {
        GraphicAnnotationUnits: 'PIXEL',
        GraphicDimensions: 2,
        NumberOfGraphicPoints: 2,
        GraphicData: [column, row, column + 8, row],
        GraphicType: 'CIRCLE',
        GraphicFilled: 'N',
      },
    ],
  };
}
