/**
 * How many bits JPEG Lossless (process 14, selection value 1) codes the samples in: each as its difference from the
 * neighbour on its left, by the class of the difference in Huffman code and the rest of it in plain bits (ISO 10918-1
 * Annex H). Markers and stuffed bytes are left out.
 */
export function countJpegLosslessBits(samples: ArrayLike<number>, width: number): number {
  const counts = new Map<number, number>();
  for (let i = 0; i < samples.length; i++) {
    // The first of a row is told from the one above it.
    const neighbour = samples[i % width === 0 ? i - width : i - 1] ?? 0;
    const bits = countBits(Math.abs(samples[i]! - neighbour));
    counts.set(bits, (counts.get(bits) ?? 0) + 1);
  }
  const plain = [...counts].reduce((sum, [bits, count]) => sum + bits * count, 0);
  return plain + countHuffmanBits([...counts.values()]);
}

const countBits = (value: number): number => (value === 0 ? 0 : Math.floor(Math.log2(value)) + 1);

/** The length of a text in its best code: each joining of the two rarest adds a bit to all that they stand for. */
function countHuffmanBits(counts: number[]): number {
  const left = [...counts];
  let bits = 0;
  while (left.length > 1) {
    left.sort((a, b) => b - a);
    const joined = left.pop()! + left.pop()!;
    left.push(joined);
    bits += joined;
  }
  return bits;
}
