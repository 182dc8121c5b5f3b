import { join } from '../../formats/dicom/write-elements.ts';
import { writeValue } from '../../formats/dicom/write-value.ts';

/** One frame of 8-bit samples in RLE: a header of offsets and a segment for each colour (PS3.5 Annex G). */
export function encodeRle(bytes: Uint8Array, samplesPerPixel: number): Uint8Array {
  const segments = Array.from({ length: samplesPerPixel }, (_, colour) =>
    writeValue('OB', packBits(bytes.filter((_, i) => i % samplesPerPixel === colour))),
  );
  const header = Array.from({ length: 16 }, () => 0);
  header[0] = segments.length;
  let at = 64;
  for (const [i, segment] of segments.entries()) {
    header[i + 1] = at;
    at += segment.length;
  }
  return join([writeValue('UL', header), ...segments]);
}

/** PackBits: runs of one byte as their length, and other bytes as they are, up to 128 at a time (PS3.5 §G.3.1). */
function packBits(bytes: Uint8Array): Uint8Array {
  const packed: number[] = [];
  let at = 0;
  while (at < bytes.length) {
    let run = 1;
    while (run < 128 && bytes[at + run] === bytes[at] && at + run < bytes.length) run++;
    if (run > 2) {
      packed.push(257 - run, bytes[at]!);
      at += run;
      continue;
    }
    let end = at + 1;
    while (end < bytes.length && end - at < 128 && !startsRun(bytes, end)) end++;
    packed.push(end - at - 1, ...bytes.subarray(at, end));
    at = end;
  }
  return Uint8Array.from(packed);
}

const startsRun = (bytes: Uint8Array, at: number): boolean =>
  at + 2 < bytes.length && bytes[at] === bytes[at + 1] && bytes[at] === bytes[at + 2];
