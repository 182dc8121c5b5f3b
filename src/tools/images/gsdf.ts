import { indexOf } from '../../formats/image/gsdf.ts';

/**
 * How a display answers to a grey from 0 to 1, as the grey that a calibrated display of the same range would need to
 * look as bright.
 */
export function seenOn(luminanceAt: (grey: number) => number): (grey: number) => number {
  const [dark, bright] = [indexOf(luminanceAt(0)), indexOf(luminanceAt(1))];
  return (grey) => (indexOf(luminanceAt(grey)) - dark) / (bright - dark);
}
