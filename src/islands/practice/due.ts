import type { BankIndex } from '../../engine/bank.ts';
import { dayOf, momentOf } from '../../engine/day.ts';
import { usualMinutes } from '../../engine/plan/read-study-plan.ts';
import { minutesOn } from '../../engine/plan/study-plan.ts';
import { learnSecondsPerItem } from '../../engine/plan/task.ts';
import { queueReviews, type ReviewQueue } from '../../engine/review.ts';
import { now, zone } from '../../stores/clock.ts';
import { loadCards } from '../../stores/cards.ts';
import { learner } from '../../stores/learner.ts';

/** What is due for review now, within the day's limit, and what waits for other days. */
export async function findDue({ items, domains }: BankIndex): Promise<ReviewQueue> {
  const cards = await loadCards();
  const { items: progress, days, snoozed, study } = learner.$progress.get();
  const today = dayOf(now(), zone());
  const exam = study?.examDate === undefined ? undefined : momentOf(study.examDate, zone());
  const minutes = study ? minutesOn(study.minutesADay, today) : usualMinutes;
  return queueReviews({
    cards,
    items,
    progress,
    domainOf: domains,
    now: now(),
    zone: zone(),
    exam,
    minutes,
    minutesSpent: (days[today]?.reviewMs ?? 0) / 60_000,
    secondsPerItem: learnSecondsPerItem(days, today),
    // The same queue all day, so that what was announced is what comes.
    seed: Number(today.replaceAll('-', '')),
    snoozed,
  });
}
