import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openFile } from '../../../src/formats/image/open-data-set.ts';
import { readPresentationState, type Turn } from '../../../src/formats/image/presentation-state.ts';
import { sourceOf, turnPixels } from '../../../src/formats/image/turn.ts';

const folder = join(import.meta.dirname, '../../../public/samples');
const readState = async (id: string) =>
  readPresentationState((await openFile(new Uint8Array(readFileSync(join(folder, `${id}.dcm`))))).dataSet);

test('a state says its image, its window and its marks', async () => {
  const state = await readState('gsps-lung-and-arrow');
  const slice = (await openFile(new Uint8Array(readFileSync(join(folder, 'ct-chest-2.dcm'))))).dataSet;
  expect(state.images).toEqual([slice.text('0008,0018')]);
  expect(state.voi).toMatchObject({ kind: 'window', center: -600, width: 1500 });
  expect(state.marks.map(({ kind }) => kind)).toEqual(['circle', 'text']);
  expect(state.turn).toEqual({ degrees: 0, isFlipped: false });
});

test('a state may turn, flip and invert', async () => {
  const state = await readState('gsps-turned-and-inverted');
  expect(state).toMatchObject({ shape: 'INVERSE', turn: { degrees: 90, isFlipped: true } });
});

test('a picture is turned clockwise first and flipped then', () => {
  // 1 2 3        4 1        1 4
  // 4 5 6   →    5 2   →    2 5
  //              6 3        3 6
  const pixels = new Uint8ClampedArray(Uint32Array.of(1, 2, 3, 4, 5, 6).buffer);
  const turned = (turn: Turn) => [...new Uint32Array(turnPixels({ width: 3, height: 2, pixels }, turn).pixels.buffer)];
  expect(turned({ degrees: 90, isFlipped: false })).toEqual([4, 1, 5, 2, 6, 3]);
  expect(turned({ degrees: 90, isFlipped: true })).toEqual([1, 4, 2, 5, 3, 6]);
  expect(turned({ degrees: 180, isFlipped: false })).toEqual([6, 5, 4, 3, 2, 1]);
  expect(turned({ degrees: 270, isFlipped: false })).toEqual([3, 6, 2, 5, 1, 4]);
});

test('however it is turned, every pixel stands in one place', () => {
  const degrees = fc.constantFrom<Turn['degrees']>(0, 90, 180, 270);
  fc.assert(
    fc.property(degrees, fc.boolean(), (degrees, isFlipped) => {
      const source = sourceOf({ degrees, isFlipped }, 5, 3);
      const [width, height] = degrees % 180 === 0 ? [5, 3] : [3, 5];
      const places = Array.from({ length: 15 }, (_, i) => source(i % width, Math.floor(i / width)));
      expect(height * width).toBe(new Set(places.map(({ x, y }) => y * 5 + x)).size);
    }),
  );
});
