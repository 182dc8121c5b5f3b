import { seenOn } from '../../../formats/image/gsdf.ts';
import { greyOfPattern, patternSize } from '../../../formats/image/test-pattern.ts';
import type { Display } from './displays.ts';

/** The test pattern as RGBA, each grey as it looks beside a calibrated display of the same range. */
export function drawPattern({ luminanceAt }: Display, dark: number, bright: number): Uint8ClampedArray<ArrayBuffer> {
  const seen = seenOn((level) => luminanceAt(level, dark, bright));
  const known = new Map<number, number>();
  const pixels = new Uint8ClampedArray(patternSize.width * patternSize.height * 4).fill(255);
  for (let i = 0; i < pixels.length / 4; i++) {
    const grey = greyOfPattern(i % patternSize.width, Math.floor(i / patternSize.width));
    const shown = known.get(grey) ?? seen(grey);
    known.set(grey, shown);
    pixels.fill(Math.round(255 * shown), 4 * i, 4 * i + 3);
  }
  return pixels;
}
