/** A row of complex numbers. */
export interface Complex {
  re: Float64Array;
  im: Float64Array;
}

/** The discrete Fourier transform in place, of a length that is a power of two; backwards it is divided by the length. */
export function transform({ re, im }: Complex, backwards = false): void {
  const length = re.length;
  for (let i = 1, j = 0; i < length; i++) {
    let bit = length >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) {
      [re[i], re[j]] = [re[j]!, re[i]!];
      [im[i], im[j]] = [im[j]!, im[i]!];
    }
  }
  for (let size = 2; size <= length; size *= 2) {
    const angle = ((backwards ? 2 : -2) * Math.PI) / size;
    for (let start = 0; start < length; start += size)
      for (let k = 0; k < size / 2; k++) {
        const [cos, sin] = [Math.cos(angle * k), Math.sin(angle * k)];
        const [low, high] = [start + k, start + k + size / 2];
        const [turnedRe, turnedIm] = [re[high]! * cos - im[high]! * sin, re[high]! * sin + im[high]! * cos];
        [re[high], im[high]] = [re[low]! - turnedRe, im[low]! - turnedIm];
        [re[low], im[low]] = [re[low]! + turnedRe, im[low]! + turnedIm];
      }
  }
  if (!backwards) return;
  for (let i = 0; i < length; i++) {
    re[i]! /= length;
    im[i]! /= length;
  }
}
