import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';

// Writes public/pictures/send-queue-with-six-jobs.png, the picture of the item `job-that-never-leaves-the-queue`:
// run it again when the item's regions change, for they are computed from the sizes below.

const file = join(import.meta.dirname, '../../public/pictures/send-queue-with-six-jobs.png');
const width = 960;
const rowHeight = 52;
const barHeight = 56;
const scale = 3;
const margin = 24;

const title = 'CT_NORTH1 - SEND QUEUE TO ARCHIVE - 09:00';
const columns = [0, 7, 21, 28, 38];
const head = ['TIME', 'OBJECT', 'TRIES', 'ANSWER', 'STATE'];
const jobs = [
  ['08:02', 'CT SLICE 117', '1', '0000', 'DONE'],
  ['08:02', 'CT SLICE 118', '12', 'B000', 'REPEAT'],
  ['08:03', 'CT SLICE 119', '12', 'A700', 'REPEAT'],
  ['08:04', 'DOSE SCREEN', '12', 'A900', 'REPEAT'],
  ['08:05', 'DOSE REPORT', '12', '0122', 'REPEAT'],
  ['08:58', 'CT SLICE 120', '0', 'NONE YET', 'WAITING'],
];

/** Seven rows of five dots each, a row two hexadecimal digits; drawn by hand for these words. */
const dots: Record<string, string> = {
  A: '0e11111f111111',
  B: '1e11111e11111e',
  C: '0e11101010110e',
  D: '1e11111111111e',
  E: '1f10101e10101f',
  H: '1111111f111111',
  I: '0e04040404040e',
  J: '0702020202120c',
  L: '1010101010101f',
  M: '111b1515111111',
  N: '11191513111111',
  O: '0e11111111110e',
  P: '1e11111e101010',
  Q: '0e11111115120d',
  R: '1e11111e141211',
  S: '0f10100e01011e',
  T: '1f040404040404',
  U: '1111111111110e',
  V: '11111111110a04',
  W: '11111115151b11',
  X: '11110a040a1111',
  Y: '11110a04040404',
  G: '0e11101711110f',
  0: '0e11131519110e',
  1: '040c040404040e',
  2: '0e11010608101f',
  3: '1e01010e01011e',
  4: '02060a121f0202',
  5: '1f101e0101110e',
  6: '0e10101e11110e',
  7: '1f010204040404',
  8: '0e11110e11110e',
  9: '0e11110f01010e',
  '-': '0000001f000000',
  ':': '000c0c000c0c00',
  _: '0000000000001f',
};

/** Sheet, ink, bar, line: the colours by their place in the palette. */
const palette = [0xfb, 0xfa, 0xf6, 0x22, 0x26, 0x2b, 0xd9, 0xdf, 0xe4, 0xb9, 0xc0, 0xc6];
const [sheet, ink, bar, line] = [0, 1, 2, 3];

const height = barHeight + rowHeight * (jobs.length + 1) + 8;
const pixels = new Uint8Array(width * height).fill(sheet);

fill(0, 0, width, barHeight, bar);
write(title, margin, (barHeight - 7 * scale) / 2);
for (const [row, cells] of [head, ...jobs].entries()) {
  const top = barHeight + row * rowHeight;
  for (const [i, cell] of cells.entries())
    write(cell, margin + columns[i]! * 6 * scale, top + (rowHeight - 7 * scale) / 2);
  fill(margin / 2, top + rowHeight - 1, width - margin, 2, line);
}

mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, makePng());
for (const [i, job] of jobs.entries()) {
  const y = (100 * (barHeight + (i + 1) * rowHeight)) / height;
  console.log(`${job[1]}: y ${y.toFixed(1)}, height ${((100 * rowHeight) / height).toFixed(1)}`);
}

function fill(x: number, y: number, wide: number, high: number, colour: number): void {
  for (let row = Math.round(y); row < Math.round(y) + high; row++)
    pixels.fill(colour, row * width + Math.round(x), row * width + Math.round(x) + wide);
}

function write(text: string, x: number, y: number): void {
  for (const [i, character] of [...text].entries()) {
    if (character === ' ') continue;
    const rows = dots[character];
    if (rows === undefined) throw new Error(`There is no drawing of “${character}”.`);
    for (let row = 0; row < 7; row++) {
      const bits = Number.parseInt(rows.slice(2 * row, 2 * row + 2), 16);
      for (let column = 0; column < 5; column++)
        if (bits & (16 >> column)) fill(x + (6 * i + column) * scale, y + row * scale, scale, scale, ink);
    }
  }
}

/** A PNG with a palette: signature, header, colours, the deflated rows with a filter byte each, end. */
function makePng(): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row++)
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    makeChunk('IHDR', header),
    makeChunk('PLTE', Buffer.from(palette)),
    makeChunk('IDAT', deflateSync(rows, { level: 9 })),
    makeChunk('IEND', Buffer.alloc(0)),
  ]);
}

function makeChunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  chunk.set(body, 4);
  chunk.writeUInt32BE(checkSum(body), body.length + 4);
  return chunk;
}

/** The CRC-32 of PNG. */
function checkSum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}
