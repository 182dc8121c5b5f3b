import { greyOfPattern, patternSize } from '../../formats/image/test-pattern.ts';
import { makeGrey, type Picture } from './picture.ts';

/** The pattern for looking at a display, each of its greys changed. */
export function drawQcPattern(change: (grey: number) => number = (grey) => grey): Picture {
  return makeGrey(patternSize.width, patternSize.height, (column, row) => change(greyOfPattern(column, row)));
}
