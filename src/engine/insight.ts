import { dayNumber } from './day.ts';
import { confidences, type Attempt, type Confidence, type LearnerEvent } from './event.ts';
import { addCredit, type OutcomeProgress } from './mastery.ts';

/** What the charts need of the log beside the progress: counts that grow with the items met, not with the attempts. */
export interface Insight {
  /** By outcome: its latest weeks with answers, oldest first. */
  outcomes: Record<string, OutcomeWeek[]>;
  byConfidence: Record<Confidence, { answered: number; right: number }>;
  /** By item. */
  times: Record<string, { answers: number; ms: number }>;
  /** By item: what was given in answers not wholly right, and how often; for choices the ids of the options. */
  wrong: Record<string, [given: string, times: number][]>;
}

/** A week in which an outcome was tried, and what had become of the outcome by its last answer then. */
export interface OutcomeWeek extends OutcomeProgress {
  /** As `weekNumber` counts. */
  week: number;
  answered: number;
  /** The sum of the scores. */
  score: number;
}

/** Enough for charts of one week less: the week before them tells where they begin. */
export const weeksKept = 13;
/** What takes longer was left open: it counts as five minutes. */
const longestMs = 300_000;

/** The counts of somebody who has answered nothing yet. */
export function emptyInsight(): Insight {
  return {
    outcomes: {},
    byConfidence: { guess: aCount(), 'think-so': aCount(), sure: aCount() },
    times: {},
    wrong: {},
  };
}

/** The learner's weeks, from Monday to Sunday, since that of 1 January 1970, which was a Thursday. */
export function weekNumber(at: number, zone: number): number {
  return Math.floor((dayNumber(at, zone) + 3) / 7);
}

/** Adds an event in place; attempts come in the order of the log, graded by today's key. */
export function addInsight(insight: Insight, event: LearnerEvent): void {
  if (event.kind === 'attempt') addAttempt(insight, event);
  else if (event.kind === 'reset') Object.assign(insight, emptyInsight());
}

function addAttempt(insight: Insight, attempt: Attempt): void {
  const { item, score, confidence, ms, response } = attempt;
  addWeek((insight.outcomes[attempt.outcome] ??= []), attempt);

  // What follows is of items: how long one takes, and what is taken for what.
  if (attempt.mode === 'lab') return;
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

function addWeek(weeks: OutcomeWeek[], attempt: Attempt): void {
  const last = weeks.at(-1);
  // A journey to the west on a Sunday night must not go back to the week before.
  const week = Math.max(weekNumber(attempt.at, attempt.zone), last?.week ?? 0);
  if (last?.week !== week) weeks.push({ week, answered: 1, score: attempt.score, ...addCredit(attempt, last) });
  else
    Object.assign(last, addCredit(attempt, last), { answered: last.answered + 1, score: last.score + attempt.score });
  if (weeks.length > weeksKept) weeks.shift();
}

function aCount(): { answered: number; right: number } {
  return { answered: 0, right: 0 };
}
