import { dayNumber, dayOf, startOfDay } from './day.ts';
import type { Attempt } from './event.ts';
import { createScheduler, dueAt, type Answer, type Card, type Scheduler } from './schedule.ts';

/** A card, and the sittings that its outcome was last met in, latest first. */
export interface KeptCard extends Card {
  sittings: string[];
}

/** The cards by outcome: plain data, which can be saved with the progress. */
export type Cards = Record<string, KeptCard>;

// Sittings on two devices may lie between one another; more than this at once nobody has.
const sittingsKept = 4;
const scheduleUsually = createScheduler();

/**
 * Adds an attempt to the cards in place, later than those before and graded by today's key: the first attempt at an
 * outcome in a sitting moves its card, later ones do not.
 */
export function addToCards(
  cards: Cards,
  attempt: Answer & Pick<Attempt, 'session'> & { mode: string },
  schedule: Scheduler = scheduleUsually,
): void {
  // Solving with the bench and its hints at hand is not recalling.
  if (attempt.mode === 'lab') return;
  const before = cards[attempt.outcome];
  const sitting = sittingOf(attempt);
  const earlier = before?.sittings ?? [];
  const sittings = [sitting, ...earlier.filter((other) => other !== sitting)].slice(0, sittingsKept);
  const card = before && earlier.includes(sitting) ? before : schedule(before, attempt);
  cards[attempt.outcome] = { ...card, sittings };
}

/** The session; the checks in lessons share one name for ever, so there each day is a sitting. */
function sittingOf({ mode, session, at, zone }: Pick<Attempt, 'session' | 'at' | 'zone'> & { mode: string }): string {
  return mode === 'check' ? `${session} ${dayOf(at, zone)}` : session;
}

/** The reviews of one day. */
export interface ForecastDay {
  /** `YYYY-MM-DD`. */
  day: string;
  reviews: number;
}

/**
 * The reviews due on each of the days from `from` on, what is overdue on the first. With a limit `perDay` what is over
 * it waits for the next day. What has had its last review before the exam is left out.
 */
export function forecast(
  cards: Readonly<Record<string, Card>>,
  request: { from: number; days: number; zone: number; exam?: number | undefined; perDay?: number },
): ForecastDay[] {
  const { from, days, zone, perDay = Infinity } = request;
  const exam = request.exam !== undefined && request.exam > from ? request.exam : undefined;
  const first = dayNumber(from, zone);
  const due = Array.from({ length: days }, () => 0);
  for (const card of Object.values(cards)) {
    const at = dueAt(card, { zone, exam });
    const index = Math.max(0, dayNumber(at, zone) - first);
    if (at !== exam && index < days) due[index] = (due[index] ?? 0) + 1;
  }
  let waiting = 0;
  return due.map((count, index) => {
    const reviews = Math.min(waiting + count, perDay);
    waiting += count - reviews;
    return { day: dayOf(startOfDay(first + index, zone), zone), reviews };
  });
}
