import { expect, test } from 'vitest';
import {
  measureGuessability,
  type GuessableItem,
  type Guessability,
} from '../../../src/curriculum/guessability/cross-validate.ts';
import { createRandom, type Random } from '../../../src/engine/random.ts';
import { shuffle } from '../../../src/engine/shuffle.ts';

// Five letters each, no two of one stem.
const vocabulary =
  'route image frame cable label title local video audio light speed clock queue cache patch group print query'.split(
    ' ',
  );

type Change = (item: GuessableItem, draw: { key: number; random: Random }) => Partial<GuessableItem>;

/** Items of four options of three words each, of which any may be the key: nothing tells which, but what is changed. */
function generateBank(n: number, seed: number, change: Change = () => ({})): GuessableItem[] {
  const random = createRandom(seed);
  return Array.from({ length: n }, (_, i) => {
    const drawn = shuffle(vocabulary, random);
    const key = Math.floor(random() * 4);
    const options = [...'abcd'].map((id, o) => ({ id, text: drawn.slice(3 * o, 3 * o + 3).join(' ') }));
    const item = { id: `item-${i}`, stem: 'Which of them?', options, answer: 'abcd'.charAt(key) };
    return { ...item, ...change(item, { key, random }) };
  });
}

/** A change of some options’ texts. */
function reword(rewrite: (text: string, isKey: boolean, random: Random) => string): Change {
  return ({ options }, { key, random }) => ({
    options: options.map(({ id, text }, o) => ({ id, text: rewrite(text, o === key, random) })),
  });
}

function measure(items: readonly GuessableItem[], seed = 1): Guessability {
  return measureGuessability(items, { folds: 5, seed, repeats: 4 });
}

test('without a cue the keys are guessed as by chance, whatever the seed', () => {
  const ofAnyLength = reword((text, _, random) => text.slice(0, 3 + Math.floor(random() * 14)));
  const measured = Array.from({ length: 40 }, (_, seed) => measure(generateBank(100, 1000 + seed, ofAnyLength), seed));
  const outside = measured.filter(({ low, high, chance }) => chance < low || chance > high);
  // One in twenty is to be expected.
  expect(outside.length).toBeLessThanOrEqual(4);
  const mean = measured.reduce((sum, { accuracy }) => sum + accuracy, 0) / measured.length;
  expect(Math.abs(mean - 0.25)).toBeLessThan(0.02);
});

test('keys that are the longest are found, and the cue is named', () => {
  const items = generateBank(
    200,
    2,
    reword((text, isKey) => (isKey ? `${text} joint` : text)),
  );
  const { accuracy, low, chance, features } = measure(items);
  expect(accuracy).toBe(1);
  expect(low).toBeGreaterThan(chance + 0.08);
  expect(['length', 'longest']).toContain(features[0]?.name);
});

test('keys that are the longest in half of the items are found more often than by chance', () => {
  const items = generateBank(
    300,
    3,
    reword((text, isKey, random) => (isKey && random() < 0.5 ? `${text} joint` : text)),
  );
  const { accuracy, low, chance } = measure(items);
  expect(low).toBeGreaterThan(chance);
  // Half for the cue, and of the rest what chance gives.
  expect(Math.abs(accuracy - 0.62)).toBeLessThan(0.06);
});

test('absolute words in distractors alone give keys away', () => {
  const absolute = (text: string, isKey: boolean, random: Random) =>
    text.replace(/\w+$/, !isKey && random() < 0.5 ? 'never' : 'still');
  const { low, chance, features } = measure(generateBank(200, 4, reword(absolute)));
  expect(low).toBeGreaterThan(chance + 0.08);
  expect(features[0]).toMatchObject({ name: 'absolute', weight: expect.toSatisfy((weight) => weight < 0) });
});

test('keys at one place are found', () => {
  const atThird: Change = () => ({ answer: 'c' });
  expect(measure(generateBank(100, 5, atThird)).accuracy).toBe(1);
});

test('keys that echo the stem are found', () => {
  const echo: Change = ({ options }, { key }) => ({
    stem: `Which of them is with a ${options[key]!.text.slice(0, 5)}?`,
  });
  const { accuracy, features } = measure(generateBank(100, 6, echo));
  expect(accuracy).toBe(1);
  expect(features[0]?.name).toMatch(/^echo/);
});

test('options that are alike in every cue share the credit', () => {
  // Of one item alone nothing was taught, so that all options are liked alike.
  expect(measure(generateBank(1, 7)).accuracy).toBe(0.25);
});

test('variants are guessed together, so that none tells of another', () => {
  // Each fact has its key at a place of its own: what the others teach is always another place.
  const alike = [...'abcd'].map((id) => ({ id, text: 'route' }));
  const items = [...'abcd'].flatMap((answer) =>
    Array.from({ length: 8 }, (_, copy) => ({ id: `${answer}-${copy}`, stem: 'Which?', options: alike, answer })),
  );
  expect(measure(items).accuracy).toBeGreaterThan(0);
  expect(measure(items.map((item) => ({ ...item, variants: `fact-${item.answer}` }))).accuracy).toBe(0);
});

test('chance is the mean of one over the number of options', () => {
  const items = generateBank(10, 9).map((item, i) => (i < 5 ? { ...item, options: item.options.slice(0, 2) } : item));
  const answered = items.map((item) => ({ ...item, answer: 'a' }));
  expect(measure(answered)).toMatchObject({ n: 10, chance: 0.375 });
});

test('the same bank and seed give the same figures, whatever the order of the items', () => {
  const items = generateBank(60, 10);
  const measured = measure(items, 3);
  expect(measure(structuredClone(items), 3)).toEqual(measured);
  for (const seed of [1, 2, 3]) expect(measure(shuffle(items, createRandom(seed)), 3)).toEqual(measured);
});

test('another seed changes the figure but little', () => {
  const items = generateBank(
    150,
    11,
    reword((text, isKey, random) => (isKey && random() < 0.3 ? `${text}s` : text)),
  );
  const accuracies = [1, 2, 3, 4, 5].map((seed) => measure(items, seed).accuracy);
  expect(Math.max(...accuracies) - Math.min(...accuracies)).toBeLessThan(0.04);
});

test('nothing, and items whose answer is no option, have no figure', () => {
  expect(measure([])).toMatchObject({ n: 0, accuracy: 0, chance: 0, low: 0, high: 1 });
  expect(measure(generateBank(3, 12).map((item) => ({ ...item, answer: 'z' })))).toMatchObject({ n: 0 });
});
