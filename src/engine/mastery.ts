import type { Attempt } from './event.ts';
import { practiseAgain, retentionOf, type Practice } from './forgetting.ts';

/** From this mastery on, an outcome is lit: two right answers, neither guessed and with nothing before them, reach it. */
export const litFrom = 0.7;

/** What became of one outcome: the practice it had, and the credits of its latest attempts, latest first. */
export interface OutcomeProgress extends Practice {
  credits: number[];
}

/** By outcome, those that were tried. */
export interface Credited {
  outcomes: Record<string, OutcomeProgress>;
}

const attemptsKept = 8;
const weightOfBefore = 0.75;

/** What an attempt adds: its score, or half of it when it was guessed. */
export function creditOf({ score, confidence }: Pick<Attempt, 'score' | 'confidence'>): number {
  return confidence === 'guess' ? score / 2 : score;
}

/** The outcome after one attempt more, with as many credits as mastery looks at. */
export function addCredit(
  attempt: Pick<Attempt, 'at' | 'score' | 'confidence'>,
  before?: OutcomeProgress,
): OutcomeProgress {
  const credits = [creditOf(attempt), ...(before?.credits ?? []).slice(0, attemptsKept - 1)];
  return { credits, ...practiseAgain(attempt.at, before) };
}

/**
 * What the answers to an outcome earned, from 0 to 1: the mean of its latest credits, each weighing three quarters of
 * the one after it, held down while there are few (a half after one, three quarters after two).
 */
export function earnedMastery(credits: readonly number[]): number {
  let sum = 0;
  let weights = 0;
  for (const credit of credits.toReversed()) {
    sum = credit + weightOfBefore * sum;
    weights = 1 + weightOfBefore * weights;
  }
  return weights === 0 ? 0 : (sum / weights) * (1 - 0.5 ** credits.length);
}

/** Mastery of an outcome at a time, from 0 to 1: what its answers earned, less what is forgotten since the last of them. */
export function masteryOfOutcome(outcome: OutcomeProgress | undefined, at: number): number {
  return outcome ? earnedMastery(outcome.credits) * retentionOf(outcome, at) : 0;
}

/** How many of these outcomes are lit at a time. */
export function countLit({ outcomes }: Credited, ids: readonly string[], at: number): number {
  return ids.filter((id) => masteryOfOutcome(outcomes[id], at) >= litFrom).length;
}
