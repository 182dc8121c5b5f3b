import type { DataSet } from './data-set.ts';
import { readModality, readVois } from './read-grey-steps.ts';
import type { Modality } from './modality.ts';
import type { Voi } from './voi.ts';

/** What a Grayscale Softcopy Presentation State asks for (PS3.3 §A.33.1). */
export interface PresentationState {
  /** SOP Instance UIDs of the images that it is for. */
  images: string[];
  label: string;
  modality: Modality | undefined;
  voi: Voi | undefined;
  shape: 'IDENTITY' | 'INVERSE';
  turn: Turn;
  marks: Mark[];
}

/** Turned clockwise first, then flipped left for right (PS3.3 §C.10.6). */
export interface Turn {
  degrees: 0 | 90 | 180 | 270;
  isFlipped: boolean;
}

/** A drawing or a text in pixels of the image, of which the first has the middle 0.5, 0.5 (PS3.3 §C.10.5). */
export type Mark =
  | { kind: 'text'; text: string; x: number; y: number }
  | { kind: 'circle'; x: number; y: number; radius: number }
  | { kind: 'line'; points: [x: number, y: number][] };

/** The state of a data set; what it does not say is as the image has it. */
export function readPresentationState(dataSet: DataSet): PresentationState {
  const degrees = dataSet.numbers('0070,0042')[0];
  const [voiItem] = dataSet.items('0028,3110');
  const saysModality = dataSet.numbers('0028,1053').length > 0 || dataSet.items('0028,3000').length > 0;
  return {
    images: dataSet
      .items('0008,1115')
      .flatMap((series) => series.items('0008,1140').flatMap((image) => image.text('0008,1155') ?? [])),
    label: dataSet.text('0070,0080') ?? '',
    modality: saysModality ? readModality(dataSet, false) : undefined,
    voi: voiItem && readVois(voiItem, false)[0],
    shape: dataSet.text('2050,0020') === 'INVERSE' ? 'INVERSE' : 'IDENTITY',
    turn: {
      degrees: degrees === 90 || degrees === 180 || degrees === 270 ? degrees : 0,
      isFlipped: dataSet.text('0070,0041') === 'Y',
    },
    marks: dataSet.items('0070,0001').flatMap(readMarks),
  };
}

function readMarks(annotation: DataSet): Mark[] {
  const texts = annotation.items('0070,0008').flatMap((item): Mark[] => {
    const [x, y] = item.numbers('0070,0014');
    const text = item.text('0070,0006');
    return text !== undefined && x !== undefined && y !== undefined ? [{ kind: 'text', text, x, y }] : [];
  });
  const drawings = annotation.items('0070,0009').flatMap((item): Mark[] => {
    const [x = 0, y = 0, onX = 0, onY = 0] = item.numbers('0070,0022');
    const points = pair(item.numbers('0070,0022'));
    if (item.text('0070,0023') === 'CIRCLE') return [{ kind: 'circle', x, y, radius: Math.hypot(onX - x, onY - y) }];
    return points.length > 1 ? [{ kind: 'line', points }] : [];
  });
  return [...drawings, ...texts];
}

function pair(numbers: number[]): [x: number, y: number][] {
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, i) => [numbers[2 * i]!, numbers[2 * i + 1]!]);
}
