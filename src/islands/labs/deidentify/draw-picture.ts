import { openFile } from '../../../formats/image/open-data-set.ts';
import { readImage } from '../../../formats/image/read-image.ts';
import { renderFrame } from '../../../formats/image/show-frame.ts';
import { frameOf, startView, stepsOf } from '../image/view.ts';
import type { Picture } from './study.ts';

/** A frame of a file as its own first window shows it. */
export async function drawPicture(bytes: Uint8Array, frame: number): Promise<Picture> {
  const { dataSet, transferSyntax } = await openFile(bytes);
  const image = readImage(dataSet, transferSyntax);
  if ('refused' in image) return image;
  const view = { ...startView(image), frame: Math.min(frame, image.format.frames - 1) };
  const { columns: width, rows: height } = image.format;
  return { width, height, pixels: renderFrame(frameOf(image, view), stepsOf(image, view)) };
}
