import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderFrame } from '../../../../src/formats/image/show-frame.ts';
import { factsOfImage } from '../../../../src/islands/labs/image/facts.ts';
import { openImage } from '../../../../src/islands/labs/image/open-image.ts';
import { frameOf, startView, stepsOf, type View } from '../../../../src/islands/labs/image/view.ts';

const sample = 'ct-chest-2';
const opened = await openImage(sample, new Uint8Array(readFileSync(`public/samples/${sample}.dcm`)));
if (!('image' in opened)) throw new Error(opened.refused);
const { image } = opened;
const regions = [
  { id: 'nodule', sample, left: 196, top: 70, width: 5, height: 5 },
  { id: 'lung', sample, left: 205, top: 70, width: 8, height: 8 },
];

function factsAt(center: number, width: number, marks: { sample: string; x: number; y: number }[] = []): string[] {
  const voi = { kind: 'window', center, width, shape: 'LINEAR', explanation: '' } as const;
  const view: View = { ...startView(image), voi };
  const pixels = renderFrame(frameOf(image, view), stepsOf(image, view));
  return factsOfImage({ sample, image, view, state: undefined, pixels }, marks, {
    regions,
    contrasts: [['nodule', 'lung']],
  });
}

test('it says what is shown and how, as the header is read now', () => {
  expect(factsAt(40, 400)).toEqual([
    'image ct-chest-2',
    'photometric MONOCHROME2',
    'signed yes',
    'bits 16',
    'window 40 400',
    'state none',
  ]);
});

test('two regions are told apart by a window that shows both and sets them apart, and by no other', () => {
  const tells = (center: number, width: number) => factsAt(center, width).includes('tells nodule from lung');
  expect([tells(-600, 1500), tells(-700, 600)]).toEqual([true, true]);
  // Both black, both nearly alike, and one black beside one white.
  expect([tells(40, 400), tells(0, 20_000), tells(-740, 20)]).toEqual([false, false, false]);
});

test('a mark lies within a region or outside all of them, and several in one region count once', () => {
  const marks = [
    { sample, x: 195, y: 69 },
    { sample, x: 199, y: 73 },
    { sample, x: 200, y: 74 },
    { sample: 'ct-chest-1', x: 196, y: 70 },
  ];
  expect(factsAt(40, 400, marks).slice(6)).toEqual([
    'pixel ct-chest-2 within nodule',
    'pixel ct-chest-2 outside',
    'pixel ct-chest-1 outside',
  ]);
});
