import { applyModality } from '../../../formats/image/modality.ts';
import type { PixelFormat } from '../../../formats/image/pixel-format.ts';
import type { PresentationState, Turn } from '../../../formats/image/presentation-state.ts';
import type { Image } from '../../../formats/image/read-image.ts';
import type { GreySteps } from '../../../formats/image/render.ts';
import { decodeFrame, fitWindow, type Frame } from '../../../formats/image/show-frame.ts';
import type { Voi } from '../../../formats/image/voi.ts';

/** What the header might say instead of what it says. */
export type WhatIf = Partial<Pick<PixelFormat, 'photometric' | 'planar' | 'isSigned' | 'bitsStored'>>;

/** How an image is looked at. */
export interface View {
  voi: Voi;
  frame: number;
  whatIf: WhatIf;
  state: PresentationState | undefined;
  /** The pixel under the cross-hair, in the image as it is stored. */
  at: { x: number; y: number };
}

/** The view in which an image is opened: its first window, the middle pixel. */
export function startView(image: Image): View {
  const { rows, columns } = image.format;
  return {
    voi: firstVoi(image),
    frame: 0,
    whatIf: {},
    state: undefined,
    at: { x: Math.floor(columns / 2), y: Math.floor(rows / 2) },
  };
}

/** The format under which the bytes are read: the header's, with what is tried instead. */
export function formatOf({ format }: Image, { whatIf }: Pick<View, 'whatIf'>): PixelFormat {
  const changed = { ...format, ...whatIf };
  return { ...changed, highBit: whatIf.bitsStored === undefined ? format.highBit : changed.bitsStored - 1 };
}

export function frameOf(image: Image, view: Pick<View, 'whatIf' | 'frame'>): Frame {
  return decodeFrame(image, formatOf(image, view), view.frame);
}

/** The steps of the grey pipeline; a presentation state takes the place of what the image says of itself. */
export function stepsOf(image: Image, view: View): GreySteps {
  const { voi, state } = view;
  return {
    modality: state?.modality ?? image.modality,
    voi,
    // A presentation state decides alone how greys come out (PS3.4 §N.2.4), so that MONOCHROME1 is left to it.
    presentation: {
      photometric: state ? 'MONOCHROME2' : formatOf(image, view).photometric,
      shape: state?.shape ?? image.shape,
    },
  };
}

export const straight: Turn = { degrees: 0, isFlipped: false };

/** What an image is opened with: its first window or table, else all values of its first frame. */
export function firstVoi(image: Image): Voi {
  return image.vois[0] ?? fitAll(image, { whatIf: {}, frame: 0 });
}

/** A window over all values of the frame as it is read now. */
export function fitAll(image: Image, view: Pick<View, 'whatIf' | 'frame'>): Voi {
  return fitWindow(frameOf(image, view), (stored) => applyModality(image.modality, stored));
}

/** The window moved by so much; a table gives way to the window over its whole range. */
export function moveWindow(voi: Voi, by: { center?: number; width?: number }): Voi {
  const from = voi.kind === 'window' ? voi : windowOfTable(voi);
  return {
    ...from,
    center: from.center + (by.center ?? 0),
    width: Math.max(1, from.width + (by.width ?? 0)),
    explanation: '',
  };
}

/** The window as wide as the input of a table. */
export function windowOfTable({ table }: Extract<Voi, { kind: 'table' }>) {
  const { length } = table.entries;
  return {
    kind: 'window' as const,
    center: table.first + length / 2,
    width: length,
    shape: 'LINEAR' as const,
    explanation: '',
  };
}

/** A step for arrow keys and drags that suits the width: a fiftieth of it, and at least 1. */
export function stepOf(voi: Voi): number {
  const { width } = voi.kind === 'window' ? voi : windowOfTable(voi);
  return Math.max(1, Math.round(width / 50));
}
