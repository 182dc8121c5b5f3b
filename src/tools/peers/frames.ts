import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFile } from '../../formats/image/open-data-set.ts';
import { readImage } from '../../formats/image/read-image.ts';
import { applyModality } from '../../formats/image/modality.ts';
import { decodeFrame, fitWindow, presentationOf, renderFrame } from '../../formats/image/show-frame.ts';
import type { Sample } from '../samples/sample.ts';

/** How a frame of a sample differs from what dcm2pnm (DCMTK) makes of it. */
export interface Comparison {
  /** The sample, which of its windows and tables counted from 0, and its frame from 0. */
  key: string;
  /** Grey levels, or levels of a colour. */
  worst: number;
  /** Samples that differ at all, in 1,000. */
  perMille: number;
  /** What dcm2pnm made of every so many samples. */
  probes: number[];
}

/** How many samples lie between two that are kept for tests. */
export const probeStep = 397;

/** Renders every frame in every window and table of a sample, here and by dcm2pnm, which must be installed. */
export async function compareFrames({ id, bytes }: Sample): Promise<Comparison[]> {
  const { dataSet, transferSyntax } = await openFile(bytes);
  const image = readImage(dataSet, transferSyntax);
  if ('refused' in image) throw new Error(`${id}: ${image.refused}`);
  const folder = mkdtempSync(join(tmpdir(), 'pacs-prep-frames-'));
  const file = join(folder, 'sample.dcm');
  writeFileSync(file, bytes);
  try {
    return Array.from({ length: image.format.frames }, (_, i) => i).flatMap((i) => {
      const frame = decodeFrame(image, image.format, i);
      const apply = (stored: number): number => applyModality(image.modality, stored);
      const offered = image.vois.length > 0 ? image.vois : [fitWindow(frame, apply)];
      return (frame.colours ? offered.slice(0, 1) : offered).map((voi, nth): Comparison => {
        const option = frame.colours ? [] : optionOf(image.vois, nth);
        execFileSync('dcm2pnm', [...option, '--frame', String(i + 1), file, `${file}.pnm`], { stdio: 'pipe' });
        const steps = { modality: image.modality, voi, presentation: presentationOf(image, image.format) };
        const ours = renderFrame(frame, steps);
        const theirs = readPnm(readFileSync(`${file}.pnm`));
        return {
          key: `${id} ${nth} ${i}`,
          ...differ(ours, theirs),
          probes: Array.from(theirs.samples.filter((_, at) => at % probeStep === 0)),
        };
      });
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Of the file's windows and tables dcm2pnm counts each kind from 1; without any it takes all values. */
function optionOf(vois: { kind: string }[], nth: number): string[] {
  const voi = vois[nth];
  if (!voi) return ['--min-max-window'];
  const among = vois.slice(0, nth + 1).filter(({ kind }) => kind === voi.kind).length;
  return [voi.kind === 'window' ? '--use-window' : '--use-voi-lut', String(among)];
}

/** The samples of a binary PGM or PPM file of 8 bits, and how many there are to a pixel. */
export function readPnm(file: Uint8Array): { channels: 1 | 3; samples: Uint8Array } {
  const head = /^P([56])\s+(?:#.*\s+)*(\d+)\s+(\d+)\s+255\s/.exec(
    Buffer.from(file.subarray(0, 200)).toString('latin1'),
  );
  if (!head) throw new Error('dcm2pnm wrote no PNM of 8 bits');
  return { channels: head[1] === '5' ? 1 : 3, samples: file.subarray(head[0].length) };
}

/** The greatest difference between RGBA and the samples of a PNM, and how many samples differ. */
export function differ(rgba: Uint8ClampedArray, { channels, samples }: ReturnType<typeof readPnm>) {
  if (samples.length !== (rgba.length / 4) * channels) throw new Error('dcm2pnm made a picture of another size');
  let [worst, count] = [0, 0];
  for (const [i, theirs] of samples.entries()) {
    const difference = Math.abs(rgba[Math.floor(i / channels) * 4 + (i % channels)]! - theirs);
    worst = Math.max(worst, difference);
    if (difference > 0) count++;
  }
  return { worst, perMille: Math.round((1000 * count) / samples.length) };
}
