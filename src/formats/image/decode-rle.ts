import type { PixelFormat } from './pixel-format.ts';

/**
 * The samples of one RLE frame, colour after colour and in little endian, as if they were native with Planar
 * Configuration 1 (PS3.5 Annex G); what a broken segment lacks is 0.
 */
export function decodeRle(
  frame: Uint8Array,
  { rows, columns, samplesPerPixel, bitsAllocated }: PixelFormat,
): Uint8Array {
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  const count = rows * columns;
  const size = Math.ceil(bitsAllocated / 8);
  const pixels = new Uint8Array(count * samplesPerPixel * size);
  if (frame.length < 64) return pixels;
  for (let segment = 0; segment < Math.min(view.getUint32(0, true), samplesPerPixel * size, 15); segment++) {
    const from = view.getUint32(4 + 4 * segment, true);
    const to = view.getUint32(8 + 4 * segment, true) || frame.length;
    const bytes = unpackBits(frame.subarray(from, Math.max(from, to)), count);
    // The most significant byte of a sample comes first.
    const [sample, byte] = [Math.floor(segment / size), size - 1 - (segment % size)];
    for (let i = 0; i < count; i++) pixels[(sample * count + i) * size + byte] = bytes[i]!;
  }
  return pixels;
}

function unpackBits(packed: Uint8Array, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let [from, to] = [0, 0];
  while (from < packed.length && to < length) {
    const head = packed[from++]!;
    if (head < 128) {
      const run = packed.subarray(from, from + Math.min(head + 1, length - to));
      bytes.set(run, to);
      to += run.length;
      from += head + 1;
    } else if (head > 128) {
      const end = Math.min(length, to + 257 - head);
      bytes.fill(packed[from++] ?? 0, to, end);
      to = end;
    }
  }
  return bytes;
}
