import { decodeLatin } from '../dicom/decode-text.ts';
import { join } from '../dicom/write-elements.ts';
import { readMediaType } from './media-type.ts';

/** One part of a body: its Content-Type and its bytes. */
export interface Part {
  type: string;
  bytes: Uint8Array;
}

const ascii = (text: string) => new TextEncoder().encode(text);

/** The parts as a body of multipart/related (RFC 2046 §5.1, PS3.18 §8.6.1.2.1). */
export function writeParts(parts: readonly Part[], boundary: string): Uint8Array {
  return join([
    ...parts.flatMap(({ type, bytes }) => [
      ascii(`--${boundary}\r\nContent-Type: ${type}\r\n\r\n`),
      bytes,
      ascii('\r\n'),
    ]),
    ascii(`--${boundary}--\r\n`),
  ]);
}

/** The parts of such a body; undefined where its boundaries are not in it or it has no end. */
export function readParts(body: Uint8Array, boundary: string): Part[] | undefined {
  // A character for each byte, so that places in the text are places in the bytes.
  const text = decodeLatin(body);
  const mark = `--${boundary}`;
  const parts: Part[] = [];
  let at = text.startsWith(mark) ? 0 : text.indexOf(`\r\n${mark}`) + 2;
  if (at === 1) return undefined;
  while (!text.startsWith(`${mark}--`, at)) {
    const head = text.indexOf('\r\n\r\n', at);
    const next = text.indexOf(`\r\n${mark}`, Math.max(head, at));
    if (head < 0 || next < 0) return undefined;
    const type = /^content-type:(.*)$/im.exec(text.slice(at + mark.length, head))?.[1] ?? '';
    parts.push({ type: readMediaType(type).name, bytes: body.subarray(head + 4, Math.max(next, head + 4)) });
    at = next + 2;
  }
  return parts;
}
