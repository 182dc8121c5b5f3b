import type { Attempt } from './event.ts';

/** From this mastery on, an outcome is lit: two right answers, neither guessed and with nothing before them, reach it. */
export const litFrom = 0.7;

/** Credits of the latest attempts at each outcome, latest first. */
export interface Credited {
  outcomes: Record<string, number[]>;
}

const attemptsKept = 8;
const fading = 0.75;

/** What an attempt adds: its score, or half of it when it was guessed. */
export function creditOf({ score, confidence }: Pick<Attempt, 'score' | 'confidence'>): number {
  return confidence === 'guess' ? score / 2 : score;
}

/** The credits with a new one in front, as many as mastery looks at. */
export function keepRecent(credit: number, before: readonly number[] = []): number[] {
  return [credit, ...before.slice(0, attemptsKept - 1)];
}

/**
 * Mastery of an outcome, from 0 to 1: the mean of its latest credits, each weighing three quarters of the one
 * after it, held down while there are few (a half after one, three quarters after two).
 */
export function masteryOfOutcome(credits: readonly number[] = []): number {
  let sum = 0;
  let weights = 0;
  credits.forEach((credit, age) => {
    sum += credit * fading ** age;
    weights += fading ** age;
  });
  return weights === 0 ? 0 : (sum / weights) * (1 - 0.5 ** credits.length);
}

/** Mastery of a competency, from 0 to 1: the mean over its outcomes, those not yet tried being dark. */
export function masteryOf({ outcomes }: Credited, ids: readonly string[]): number {
  const sum = ids.reduce((total, id) => total + masteryOfOutcome(outcomes[id]), 0);
  return ids.length === 0 ? 0 : sum / ids.length;
}

/** How many of these outcomes are lit. */
export function countLit({ outcomes }: Credited, ids: readonly string[]): number {
  return ids.filter((id) => masteryOfOutcome(outcomes[id]) >= litFrom).length;
}
