import { expect, test } from 'vitest';
import { indexOf, luminanceOf, seenOn } from '../../../src/formats/image/gsdf.ts';

test('a display of 0.5 to 250 cd/m² has the luminances of the lesson at a quarter, a half and three quarters', () => {
  const [dark, bright] = [indexOf(0.5), indexOf(250)];
  const at = (level: number): string => luminanceOf(dark + ((bright - dark) * level) / 255).toFixed(1);
  expect([0, 64, 128, 192, 255].map(at)).toEqual(['0.5', '7.0', '29.8', '92.7', '250.0']);
});

test('the first and the last index have the luminances of PS3.14', () => {
  expect(luminanceOf(1)).toBeCloseTo(0.05, 3);
  expect(luminanceOf(1023)).toBeCloseTo(3993.404, 0);
});

test('a calibrated display looks as it was meant, and one that is too dark in the middle does not', () => {
  const [dark, bright] = [indexOf(0.5), indexOf(250)];
  const calibrated = seenOn((grey) => luminanceOf(dark + (bright - dark) * grey));
  for (const grey of [0, 0.25, 0.5, 0.75, 1]) expect(calibrated(grey)).toBeCloseTo(grey, 4);
  expect(seenOn((grey) => 0.5 + 249.5 * grey ** 4.74)(0.5)).toBeLessThan(0.35);
});
