import { expect, test } from 'vitest';
import { shipParts } from '../../src/curriculum/ship-parts.ts';
import { anItem } from './build.ts';
import { aCalculation, aHotspot, aMatching, aNumeric, anOrdering } from './items.ts';

const ship = (item: Parameters<typeof shipParts>[0]) => shipParts(item, (path) => `/base/${path}`);

test('options, steps, lefts and labels become HTML', () => {
  expect(ship(anItem())).toMatchObject({ type: 'single-choice', order: 'shuffled', options: [{ id: 'a' }, {}, {}] });
  expect(ship(anOrdering())).toMatchObject({ steps: [{}, { text: 'A server <code>offers</code> one' }, {}] });
  expect(ship(aMatching())).toMatchObject({ pairs: [{ left: '<code>/30</code>' }, {}] });
  expect(ship(aHotspot())).toMatchObject({ regions: [{ label: 'The <code>first</code> part' }, {}, {}] });
});

test('rights stay plain text, for a list to choose from shows no HTML', () => {
  expect(ship(aMatching())).toMatchObject({ distractors: [{ right: '256 < 257 hosts' }] });
});

test('no answer is shipped beside the keys', () => {
  expect(ship(aNumeric())).not.toHaveProperty('answer');
  expect(ship(aHotspot())).not.toHaveProperty('answer');
  expect(ship(aNumeric())).toMatchObject({ unit: 'MB', units: ['kB', 'MB'], slips: [{ value: 16 }] });
});

test('a picture is an address or a diagram, with its text', () => {
  const { diagram: _, ...item } = aHotspot({ image: 'samples/chest.png' });
  expect(ship(item)).toMatchObject({ picture: { image: '/base/samples/chest.png', alt: item.alt } });
  expect(ship(aHotspot())).toMatchObject({ picture: { diagram: expect.stringMatching(/^<svg/) } });
});

test('a calculation is shipped as its template', () => {
  expect(ship(aCalculation())).toMatchObject({
    formula: 'grey-levels',
    parameters: { bits: [8, 10, 12] },
    as: 'choice',
  });
});
