import { createRandom, type Random } from '../../engine/random.ts';
import { shuffle } from '../../engine/shuffle.ts';
import { wilsonInterval } from '../bank-stats.ts';
import { fitLogit, score, standardise, type Choice } from './conditional-logit.ts';
import { featureMatrix, featureNames, type SeenItem } from './features.ts';

/** An item with one key. */
export interface GuessableItem extends SeenItem {
  /** Unique in its bank. */
  id: string;
  options: readonly { id: string; text: string }[];
  /** The id of the right option. */
  answer: string;
  /** Items that share this name are guessed together, never one from another. */
  variants?: string | undefined;
}

/** How the guesser is tried. */
export interface Trial {
  /** Into how many parts the bank is split; each is guessed from what the others teach. */
  folds: number;
  seed: number;
  /** How many splits the accuracy is the mean of, so that it does not hang on one. */
  repeats?: number;
}

/** How well the keys of a bank can be guessed from its options. */
export interface Guessability {
  n: number;
  /** The share of keys that the guesser finds. */
  accuracy: number;
  /** The share that blind guessing finds. */
  chance: number;
  /** The 95 % interval of the accuracy, by Wilson’s score; it held chance in 93 to 98 % of generated banks without a cue. */
  low: number;
  high: number;
  /** What each cue weighs in the whole bank, per standard deviation, the heaviest first. */
  features: { name: string; weight: number }[];
}

const penalty = 1;

/**
 * Teaches a guesser the cues of one part of a bank and lets it guess the rest, each part in turn (rule B2).
 * Of options that it likes alike it takes each in part; items whose answer is no option are left out.
 */
export function measureGuessability(
  items: readonly GuessableItem[],
  { folds, seed, repeats = 10 }: Trial,
): Guessability {
  // In an order of its own, so that the order of the files does not decide the splits.
  const bank = items.filter((item) => placeOfKey(item) >= 0).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const choices = standardise(bank.map((item) => ({ rows: featureMatrix(item), key: placeOfKey(item) })));
  const weights = fitLogit(choices, { penalty });
  const random = createRandom(seed);
  const accuracies = Array.from({ length: repeats }, () => {
    const parts = assignParts(bank, folds, random);
    const taught = Array.from({ length: folds }, (_, part) =>
      fitLogit(
        choices.filter((_, i) => parts[i] !== part),
        { penalty, start: weights },
      ),
    );
    return mean(choices.map((choice, i) => creditOf(choice, taught[parts[i] as number] as number[])));
  });
  const accuracy = mean(accuracies);
  return {
    n: bank.length,
    accuracy,
    chance: mean(bank.map(({ options }) => 1 / options.length)),
    ...wilsonInterval(accuracy, bank.length),
    features: featureNames
      .map((name, i) => ({ name, weight: weights[i] ?? 0 }))
      .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  };
}

/** The part of each item, drawn by fact so that parts are about equal and variants stay together. */
function assignParts(bank: readonly GuessableItem[], folds: number, random: Random): number[] {
  const facts = bank.map(({ variants, id }) => variants ?? id);
  const places = new Map(shuffle([...new Set(facts)], random).map((fact, i) => [fact, i]));
  return facts.map((fact) => (places.get(fact) as number) % folds);
}

/** 1 for the key found, 0 for another option, and a part for a key among several that score highest. */
function creditOf({ rows, key }: Choice, weights: readonly number[]): number {
  const scores = rows.map((row) => score(weights, row));
  const highest = Math.max(...scores) - 1e-9;
  return (scores[key] as number) < highest ? 0 : 1 / scores.filter((score) => score >= highest).length;
}

function placeOfKey({ options, answer }: GuessableItem): number {
  return options.findIndex(({ id }) => id === answer);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}
