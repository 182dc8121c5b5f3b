import { formatFixed, show } from './format-number.ts';
import type { Formula } from './formula.ts';

/** One uncompressed grey image in decimal MB where Bits Stored is given: each sample is allocated whole bytes. */
export const pixelMemory: Formula<'rows' | 'columns' | 'bits'> = {
  parameters: {
    rows: { unit: '', says: 'Rows (0028,0010)', allowed: { from: 1_000, to: 4_800, step: 4 } },
    columns: { unit: '', says: 'Columns (0028,0011)', allowed: { from: 1_000, to: 4_800, step: 4 } },
    bits: { unit: 'bit', says: 'Bits Stored (0028,0101)', allowed: [8, 10, 12, 14, 16] },
  },
  unit: 'MB',
  digits: 2,
  compute: ({ rows, columns, bits }) => megabytes(rows, columns, allocate(bits)),
  wrong({ rows, columns, bits }) {
    const allocated = allocate(bits);
    const other = 24 - allocated;
    return [
      {
        value: megabytes(rows, columns, bits),
        rationale: `Computed with the ${bits} bits stored. Each sample takes the ${allocated} bits allocated to it.`,
      },
      {
        value: megabytes(rows, columns, other),
        rationale: `Counted with ${other} bits for each sample. ${bits} bits stored are allocated ${allocated}.`,
      },
      {
        value: megabytes(rows, columns, allocated * 8),
        rationale: 'The size in millions of bits. Divide by 8, the bits in a byte, for megabytes.',
      },
      {
        value: (megabytes(rows, columns, allocated) * 1e6) / 2 ** 20,
        rationale: 'The size in MiB of 1,048,576 bytes. A MB has 1,000,000 bytes, so the number is larger.',
      },
    ];
  },
  solve({ rows, columns, bits }) {
    const allocated = allocate(bits);
    const bytes = (rows * columns * allocated) / 8;
    return [
      `${bits} bits stored are allocated ${allocated} bits, ${allocated === 8 ? 'one byte' : 'two bytes'}`,
      `${show(rows)} × ${show(columns)} × ${allocated / 8} = ${show(bytes)} bytes`,
      `÷ 1,000,000 = ${formatFixed(bytes / 1e6, 2)} MB`,
    ];
  },
};

function allocate(bitsStored: number): number {
  return bitsStored <= 8 ? 8 : 16;
}

function megabytes(rows: number, columns: number, bits: number): number {
  return (rows * columns * bits) / 8 / 1e6;
}
