import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFile } from '../../formats/image/open-data-set.ts';
import { readPresentationState } from '../../formats/image/presentation-state.ts';
import { readImage } from '../../formats/image/read-image.ts';
import { decodeFrame, renderFrame } from '../../formats/image/show-frame.ts';
import { turnPixels } from '../../formats/image/turn.ts';
import type { Sample } from '../samples/sample.ts';
import { differ, readPnm } from './frames.ts';

/** How far a picture under a presentation state is, in grey levels, from what dcmp2pgm (DCMTK) makes of it. */
export async function compareState(state: Sample, picture: Sample): Promise<number> {
  const { dataSet, transferSyntax } = await openFile(picture.bytes);
  const image = readImage(dataSet, transferSyntax);
  const { voi, modality, shape, turn } = readPresentationState((await openFile(state.bytes)).dataSet);
  if ('refused' in image || !voi || !modality) throw new Error(`${state.id} or ${picture.id} says too little`);
  const steps = { modality, voi, presentation: { shape, photometric: 'MONOCHROME2' } };
  const { rows, columns } = image.format;
  const pixels = renderFrame(decodeFrame(image, image.format, 0), steps);
  const ours = turnPixels({ width: columns, height: rows, pixels }, turn).pixels;
  const folder = mkdtempSync(join(tmpdir(), 'pacs-prep-states-'));
  try {
    const [ofState, ofImage, shown] = ['state.dcm', 'image.dcm', 'shown.pgm'].map((name) => join(folder, name));
    writeFileSync(ofState!, state.bytes);
    writeFileSync(ofImage!, picture.bytes);
    execFileSync('dcmp2pgm', ['--pstate', ofState!, ofImage!, shown!], { stdio: 'pipe' });
    return differ(ours, readPnm(readFileSync(shown!))).worst;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
