import type { Rgb } from './colour.ts';
import { applyModality, type Modality } from './modality.ts';
import { isInverted, present, type Presentation } from './presentation.ts';
import { applyVoi, type Voi } from './voi.ts';

/** The steps from a stored value to the screen (PS3.4 Annex N). */
export interface GreySteps {
  modality: Modality;
  voi: Voi;
  presentation: Presentation;
}

/** What each step makes of one stored value; `shown` is the grey of 8 bits on the screen. */
export interface Trace {
  stored: number;
  modality: number;
  /** From 0 to 1. */
  voi: number;
  presented: number;
  shown: number;
}

/** One stored value taken through the steps. */
export function trace(stored: number, { modality, voi, presentation }: GreySteps): Trace {
  const value = applyModality(modality, stored);
  const grey = applyVoi(voi, value);
  const presented = present(presentation, grey);
  return { stored, modality: value, voi: grey, presented, shown: Math.round(255 * presented) };
}

/** A frame of stored values as RGBA; each value that occurs is taken through the steps once. */
export function renderGrey(stored: Int32Array, steps: GreySteps): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint32Array(stored.length);
  const [low, high] = rangeOf(stored);
  // Values of 32 bits are too many to remember.
  const known = new Int16Array(high - low < mostKnown ? high - low + 1 : 0).fill(-1);
  const { modality, voi, presentation } = steps;
  const isTurned = isInverted(presentation);
  for (let i = 0; i < stored.length; i++) {
    const at = stored[i]! - low;
    let grey = known[at] ?? -1;
    if (grey < 0) {
      const part = applyVoi(voi, applyModality(modality, stored[i]!));
      grey = Math.round(255 * (isTurned ? 1 - part : part));
      known[at] = grey;
    }
    pixels[i] = 0xff000000 | (grey << 16) | (grey << 8) | grey;
  }
  return new Uint8ClampedArray(pixels.buffer);
}

const mostKnown = 2 ** 20;

/** Colours as RGBA. */
export function renderColours(colours: Rgb): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint8ClampedArray((colours.length / 3) * 4).fill(255);
  for (let from = 0, to = 0; from < colours.length; from += 3, to += 4) {
    pixels[to] = colours[from]!;
    pixels[to + 1] = colours[from + 1]!;
    pixels[to + 2] = colours[from + 2]!;
  }
  return pixels;
}

/** The lowest and the highest of the values; 0 and 0 of none. */
export function rangeOf(values: Int32Array): [low: number, high: number] {
  let [low, high] = [values[0] ?? 0, values[0] ?? 0];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}
