import { indexOf, luminanceOfPValue } from '../../../formats/image/gsdf.ts';

/** How a display answers to a driving level from 0 to 1, in cd/m². */
export interface Display {
  name: string;
  luminanceAt: (level: number, dark: number, bright: number) => number;
}

const power = (exponent: number) => (level: number, dark: number, bright: number) =>
  dark + (bright - dark) * level ** exponent;

/** Displays to look at the pattern on. */
export const displays: Display[] = [
  { name: 'Calibrated to the GSDF', luminanceAt: luminanceOfPValue },
  { name: 'An office display, gamma 2.2', luminanceAt: power(2.2) },
  { name: 'Far too dark in the middle', luminanceAt: power(4.7) },
  { name: 'A straight line', luminanceAt: power(1) },
];

/** What a display shows at a P-Value, beside what it should show. */
export interface Reading {
  /** From 0 to 255. */
  pValue: number;
  wanted: number;
  shown: number;
  /** Just noticeable differences too bright (above 0) or too dark. */
  off: number;
}

/** The display measured at five P-Values, as a quality control would. */
export function measureDisplay({ luminanceAt }: Display, dark: number, bright: number): Reading[] {
  return [0, 64, 128, 192, 255].map((pValue) => {
    const wanted = luminanceOfPValue(pValue / 255, dark, bright);
    const shown = luminanceAt(pValue / 255, dark, bright);
    return { pValue, wanted, shown, off: indexOf(shown) - indexOf(wanted) };
  });
}

/** How many just noticeable differences lie between two levels on a display. */
export function countSteps({ luminanceAt }: Display, dark: number, bright: number, from: number, to: number): number {
  return indexOf(luminanceAt(to, dark, bright)) - indexOf(luminanceAt(from, dark, bright));
}
