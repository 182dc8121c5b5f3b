import { decodeQR } from 'qr/decode.js';
import { encodeQR } from 'qr';

/** A QR code as the outline of its dark squares, one unit each, for the `d` of an SVG path, and how many units it is wide. */
export function drawCode(text: string): { path: string; size: number } {
  const rows = encodeQR(text, 'raw', { ecc: 'low', border: 4 });
  let path = '';
  for (const [y, row] of rows.entries())
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x++;
      path += `M${from} ${y}h${x + 1 - from}v1h${from - x - 1}z`;
    }
  return { path, size: rows.length };
}

/** What the QR code in a picture says; nothing where none is found. Four bytes a pixel, as a canvas gives them. */
export function readCode(picture: { width: number; height: number; data: Uint8ClampedArray }): string | undefined {
  try {
    return decodeQR(picture);
  } catch {
    return undefined;
  }
}
