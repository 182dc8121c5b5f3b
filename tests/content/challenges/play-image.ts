import { readFileSync } from 'node:fs';
import { openFile } from '../../../src/formats/image/open-data-set.ts';
import { readPresentationState } from '../../../src/formats/image/presentation-state.ts';
import { renderFrame } from '../../../src/formats/image/show-frame.ts';
import { factsOfImage, type PixelMark } from '../../../src/islands/labs/image/facts.ts';
import { openImage } from '../../../src/islands/labs/image/open-image.ts';
import { firstView } from '../../../src/islands/labs/image/task-view.ts';
import { firstVoi, frameOf, stepsOf, type View } from '../../../src/islands/labs/image/view.ts';
import type { Challenge } from '../../../src/schema/challenge.ts';
import type { Played } from './played.ts';

type ImageChallenge = Extract<Challenge, { bench: 'image' }>;

/** Looks at each of the images as at first, and then at one as the solution does. */
export async function playImage({ start, solution }: ImageChallenge): Promise<Played> {
  const facts = async (sample: string, change: Partial<View>, state?: string, marks: PixelMark[] = []) => {
    if (!start.images.some((one) => one.sample === sample)) throw new Error(`${sample} is not on the bench`);
    const opened = await openImage(sample, read(sample));
    if (!('image' in opened)) throw new Error(opened.refused);
    const { image } = opened;
    const laid = state === undefined ? undefined : readPresentationState((await openFile(read(state))).dataSet);
    if (laid && !laid.images.includes(image.sopInstance)) throw new Error(`${state} is not for ${sample}`);
    const view: View = {
      ...firstView(image, start),
      ...(laid ? { state: laid, voi: laid.voi ?? firstVoi(image) } : {}),
      ...change,
    };
    const pixels = renderFrame(frameOf(image, view), stepsOf(image, view));
    return factsOfImage({ sample, image, view, state, pixels }, marks, start);
  };
  const { sample, state, window, tried, marks } = solution;
  const change: Partial<View> = {
    // Only what is tried: a key that is there and says nothing would overwrite the header's.
    whatIf: Object.fromEntries(Object.entries(tried).filter(([, value]) => value !== undefined)),
    ...(window
      ? { voi: { kind: 'window', center: window[0], width: window[1], shape: 'LINEAR', explanation: '' } }
      : {}),
  };
  const marked = marks.map(([column, row]) => ({ sample, x: column - 1, y: row - 1 }));
  const first = start.images[0]?.sample ?? '';
  return { start: await facts(first, {}), solved: await facts(sample, change, state, marked) };
}

const read = (sample: string): Uint8Array => new Uint8Array(readFileSync(`public/samples/${sample}.dcm`));
