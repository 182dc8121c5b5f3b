const numerator = [-1.3011877, 8.0242636e-2, 1.3646699e-1, -2.5468404e-2, 1.3635334e-3];
const denominator = [1, -2.584_019_1e-2, -1.0320229e-1, 2.874_562e-2, -3.1978977e-3, 1.2992634e-4];

/** The luminance in cd/m² of a JND index from 1 to 1023 (PS3.14 §7). */
export function luminanceOf(index: number): number {
  const log = Math.log(index);
  const sum = (terms: number[]): number => terms.reduceRight((rest, term) => rest * log + term, 0);
  return 10 ** (sum(numerator) / sum(denominator));
}

/** The JND index of a luminance in cd/m², found by halving. */
export function indexOf(luminance: number): number {
  let [low, high] = [1, 1023];
  while (high - low > 1e-6) {
    const middle = (low + high) / 2;
    if (luminanceOf(middle) < luminance) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The luminance in cd/m² that a calibrated display from `dark` to `bright` shows at a P-Value from 0 to 1 (PS3.14 §7). */
export function luminanceOfPValue(value: number, dark: number, bright: number): number {
  const [low, high] = [indexOf(dark), indexOf(bright)];
  return luminanceOf(low + value * (high - low));
}

/**
 * How a display answers to a grey from 0 to 1, as the grey that a calibrated display of the same range would need to
 * look as bright.
 */
export function seenOn(luminanceAt: (grey: number) => number): (grey: number) => number {
  const [dark, bright] = [indexOf(luminanceAt(0)), indexOf(luminanceAt(1))];
  return (grey) => (indexOf(luminanceAt(grey)) - dark) / (bright - dark);
}
