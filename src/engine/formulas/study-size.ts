import { formatFixed, show } from './format-number.ts';
import type { Formula } from './formula.ts';

/**
 * The uncompressed pixels of a study in decimal MB: rows × columns × samples × Bits Allocated ÷ 8 × frames
 * (PS3.3 §C.7.6.3), a frame being an image or a frame of a multi-frame image.
 */
export const studySize: Formula<'rows' | 'columns' | 'samples' | 'bits' | 'frames'> = {
  parameters: {
    rows: { unit: '', says: 'Rows (0028,0010)', allowed: [512, 600, 768, 1024, 2048, 3328] },
    columns: { unit: '', says: 'Columns (0028,0011)', allowed: [512, 640, 800, 1024, 2048, 2560] },
    samples: { unit: '', says: 'Samples per Pixel (0028,0002)', allowed: [1, 3] },
    bits: { unit: 'bit', says: 'Bits Allocated (0028,0100)', allowed: [8, 16] },
    frames: { unit: '', says: 'images, or frames of a multi-frame image', allowed: { from: 20, to: 2_000, step: 10 } },
  },
  unit: 'MB',
  digits: 1,
  compute: megabytes,
  wrong(values) {
    const { samples, bits, frames } = values;
    return [
      {
        value: megabytes({ ...values, bits: 8 }),
        rationale: `One byte a sample was counted. Bits Allocated is ${bits}, which is ${bits / 8} bytes.`,
      },
      {
        value: megabytes({ ...values, samples: 1 }),
        rationale: `The ${samples} samples of each pixel were left out: colour takes a value for each of them.`,
      },
      {
        value: megabytes(values) * 8,
        rationale: 'The size in millions of bits. Divide by 8, the bits in a byte, for megabytes.',
      },
      {
        value: (megabytes(values) * 1e6) / 2 ** 20,
        rationale: 'The size in MiB of 1,048,576 bytes. A MB has 1,000,000 bytes, so the number is larger.',
      },
      {
        value: megabytes({ ...values, frames: 1 }),
        rationale: `The size of one frame alone. The study has ${show(frames)} of them, each as large.`,
      },
    ];
  },
  solve(values) {
    const { rows, columns, samples, bits, frames } = values;
    const frame = (rows * columns * samples * bits) / 8;
    return [
      `One frame: ${show(rows)} × ${show(columns)} × ${samples} × ${bits} ÷ 8 = ${show(frame)} bytes`,
      `All: ${show(frame)} × ${show(frames)} = ${show(frame * frames)} bytes`,
      `÷ 1,000,000 = ${formatFixed(megabytes(values), 1)} MB`,
    ];
  },
};

/** The size in MB. */
function megabytes(values: Readonly<Record<'rows' | 'columns' | 'samples' | 'bits' | 'frames', number>>): number {
  const { rows, columns, samples, bits, frames } = values;
  return (rows * columns * samples * bits * frames) / 8 / 1e6;
}
