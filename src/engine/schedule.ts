/**
 * The memory of outcomes by FSRS-6. This is the only file that knows ts-fsrs: elsewhere there are our words, epoch
 * milliseconds and the learner's own days. Importing ts-fsrs adds four methods to `Date.prototype`; nothing here uses them.
 */
import {
  default_w,
  forgetting_curve,
  fsrs,
  GenSeedStrategyWithCardId,
  Rating as Grade,
  State,
  StrategyMode,
} from 'ts-fsrs';
import { dayNumber, shiftOf, startOfDay } from './day.ts';
import type { Attempt } from './event.ts';
import { seedFrom } from './random.ts';

/** The memory state of one outcome after its latest review; an outcome never reviewed has no card. */
export interface Card {
  outcome: string;
  /** When the schedule asks for it again; what to go by is `dueAt`. */
  due: number;
  /** The days after which it is remembered with a probability of 0.9. */
  stability: number;
  /** From 1 to 10. */
  difficulty: number;
  reps: number;
  /** How often it was forgotten after it had been learnt. */
  lapses: number;
  lastReview: number;
  /** Minutes east of UTC at the latest review. */
  zone: number;
  /** Set if the latest review was wrong, and how sure the learner was of it. */
  missed?: 'sure' | 'unsure';
}

export type Rating = 'again' | 'hard' | 'good';

/** What a review needs of an attempt. */
export type Answer = Pick<Attempt, 'outcome' | 'at' | 'zone' | 'score' | 'confidence'>;

/** The card after an attempt; without a card before, the first one. */
export type Scheduler = (before: Card | undefined, answer: Answer) => Card;

/** How an attempt is rated: partly right is wrong, guessed is hard, and one choice item is never easy. */
export function rate({ score, confidence }: Pick<Attempt, 'score' | 'confidence'>): Rating {
  if (score < 1) return 'again';
  return confidence === 'guess' ? 'hard' : 'good';
}

const grades = { again: Grade.Again, hard: Grade.Hard, good: Grade.Good } as const;

/**
 * A scheduler that asks again when an outcome is still remembered with the probability `retention`, above 0 and up to
 * 1, or else throws. Intervals are varied a little by the outcome and the count of its reviews, unless `fuzz` is false.
 */
export function createScheduler({ retention = 0.9, fuzz = true } = {}): Scheduler {
  // With its short-term steps a new card would come back after ten minutes, not on another day.
  const algorithm = fsrs({ request_retention: retention, enable_fuzz: fuzz, enable_short_term: false });
  algorithm.useStrategy(StrategyMode.SEED, GenSeedStrategyWithCardId('outcome'));
  return (before, answer) => {
    // A clock set back, or a flight westward into the day before: ts-fsrs throws if days run backwards.
    const at = Math.max(answer.at, before?.lastReview ?? answer.at);
    const isDayBefore = before && dayNumber(at, answer.zone) < dayNumber(before.lastReview, before.zone);
    const zone = isDayBefore ? before.zone : answer.zone;
    const rating = rate(answer);
    const { card } = algorithm.next(toForeign(before, answer.outcome), at + shiftOf(zone), grades[rating]);
    return {
      outcome: answer.outcome,
      due: card.due.getTime() - shiftOf(zone),
      stability: card.stability,
      difficulty: card.difficulty,
      reps: card.reps,
      lapses: card.lapses,
      lastReview: at,
      zone,
      ...(rating === 'again' && { missed: answer.confidence === 'sure' ? 'sure' : 'unsure' }),
    };
  };
}

/** The card as ts-fsrs has it; with short_term off, every card but a new one is in its state of review. */
function toForeign(card: Card | undefined, outcome: string) {
  return {
    outcome,
    due: card ? card.due + shiftOf(card.zone) : 0,
    last_review: card ? card.lastReview + shiftOf(card.zone) : null,
    state: card ? State.Review : State.New,
    stability: card?.stability ?? 0,
    difficulty: card?.difficulty ?? 0,
    reps: card?.reps ?? 0,
    lapses: card?.lapses ?? 0,
    elapsed_days: 0,
    scheduled_days: 0,
    learning_steps: 0,
  };
}

/** The probability, from 0 to 1, that the outcome is remembered. */
export function retrievability(card: Card, { now, zone }: { now: number; zone: number }): number {
  const days = dayNumber(now, zone) - dayNumber(card.lastReview, card.zone);
  return forgetting_curve(default_w, Math.max(0, days), card.stability);
}

const daysToPutRight = 3;
const daysOfLastReviews = 7;

/**
 * When the outcome is due: the beginning of a learner's day, where the learner is now, after that of the review.
 * What was missed is due within three days. Before an exam everything is due once more in the week that ends on the
 * eve, on a day of its own lest all come at once; after that the exam itself is the next review.
 */
export function dueAt(card: Card, { zone, exam }: { zone: number; exam?: number | undefined }): number {
  const reviewed = dayNumber(card.lastReview, card.zone);
  const scheduled = dayNumber(card.due, card.zone);
  const wanted = card.missed ? Math.min(scheduled, reviewed + daysToPutRight) : scheduled;
  // Further east, the next day may have begun before the review did.
  const beginning = (number: number) => Math.max(card.lastReview, startOfDay(number, zone));
  if (exam === undefined || exam <= card.lastReview) return beginning(wanted);
  const last = dayNumber(exam, zone) - 1 - (seedFrom(card.outcome) % daysOfLastReviews);
  return Math.min(beginning(last > reviewed ? Math.min(wanted, last) : wanted), exam);
}
