import { dayOf } from './day.ts';
import { confidences, type Attempt, type Confidence, type LearnerEvent } from './event.ts';
import { creditOf, keepRecent, litFrom, masteryOfOutcome, type Credited } from './mastery.ts';

/** What the charts need of the log beside the progress: counts that grow with the items met, not with the attempts. */
export interface Insight extends Credited {
  days: Record<string, InsightDay>;
  byConfidence: Record<Confidence, { answered: number; right: number }>;
  /** By item. */
  times: Record<string, { answers: number; ms: number }>;
  /** By item: what was given in answers not wholly right, and how often; for choices the ids of the options. */
  wrong: Record<string, [given: string, times: number][]>;
  /** The outcomes lit now. */
  lit: number;
}

/** One of the learner's days. */
export interface InsightDay {
  answered: number;
  /** The sum of the scores. */
  score: number;
  /** The outcomes lit at its end. */
  lit: number;
}

/** What takes longer was left open: it counts as five minutes. */
const longestMs = 300_000;

/** The counts of somebody who has answered nothing yet. */
export function emptyInsight(): Insight {
  const byConfidence = { guess: aCount(), 'think-so': aCount(), sure: aCount() };
  return { days: {}, byConfidence, times: {}, wrong: {}, lit: 0, outcomes: {} };
}

/** Adds an event in place; attempts come in the order of the log, graded by today's key. */
export function addInsight(insight: Insight, event: LearnerEvent): void {
  if (event.kind === 'attempt') addAttempt(insight, event);
  else if (event.kind === 'reset') Object.assign(insight, emptyInsight());
}

function addAttempt(insight: Insight, attempt: Attempt): void {
  const { item, outcome, at, zone, score, confidence, ms, response } = attempt;
  const before = insight.outcomes[outcome];
  const credits = keepRecent(creditOf(attempt), before);
  insight.outcomes[outcome] = credits;
  insight.lit += Number(isLit(credits)) - Number(isLit(before));

  const day = (insight.days[dayOf(at, zone)] ??= { answered: 0, score: 0, lit: 0 });
  day.answered += 1;
  day.score += score;
  day.lit = insight.lit;

  const time = (insight.times[item] ??= { answers: 0, ms: 0 });
  time.answers += 1;
  time.ms += Math.min(ms, longestMs);

  if (confidence && confidences.includes(confidence)) {
    insight.byConfidence[confidence].answered += 1;
    insight.byConfidence[confidence].right += Number(score === 1);
  }
  if (score < 1) {
    const given = (insight.wrong[item] ??= []);
    for (const one of response) {
      const known = given.find(([other]) => other === one);
      if (known) known[1] += 1;
      else given.push([one, 1]);
    }
  }
}

function isLit(credits: readonly number[] | undefined): boolean {
  return masteryOfOutcome(credits) >= litFrom;
}

function aCount(): { answered: number; right: number } {
  return { answered: 0, right: 0 };
}
