import { dayNumber, startOfDay } from './day.ts';
import type { IndexItem } from './bank.ts';
import { mayStandTogether } from './draw.ts';
import type { ItemProgress } from './fold.ts';
import { createRandom, type Random } from './random.ts';
import { dueAt, retrievability, type Card } from './schedule.ts';
import { shuffle } from './shuffle.ts';

/** What to review from, and how much of it. */
export interface ReviewRequest {
  cards: Readonly<Record<string, Card>>;
  items: readonly IndexItem[];
  /** What became of each item. */
  progress: Readonly<Record<string, ItemProgress>>;
  /** The domain of each competency. */
  domainOf: Readonly<Record<string, string>>;
  now: number;
  zone: number;
  exam?: number | undefined;
  /** The day's limit. */
  minutes: number;
  /** How much of the day's limit is used up. */
  minutesSpent?: number;
  secondsPerItem: number;
  seed: number;
  /** Until when each outcome is put off. */
  snoozed?: Readonly<Record<string, number>>;
}

/** Today's reviews in their order, and what is left for other days. */
export interface ReviewQueue {
  items: IndexItem[];
  /** How many more are due, and on how many days to come they are done at the day's limit. */
  backlog: { waiting: number; days: number };
}

interface Review {
  item: IndexItem;
  /** What was missed comes first: 0 sure and wrong, 1 wrong, 2 due. */
  tier: number;
  recall: number;
}

/**
 * What to review now: first what was wrong though the learner was sure, then other errors, then what is least likely to
 * be remembered, which is also what is most overdue for its interval; neighbours differ in domain as long as they can.
 */
export function queueReviews(request: ReviewRequest): ReviewQueue {
  const { minutes, minutesSpent = 0, secondsPerItem } = request;
  const ordered = listDue(request).toSorted((a, b) => a.tier - b.tier || a.recall - b.recall);
  const perDay = Math.max(1, Math.floor((minutes * 60) / secondsPerItem));
  const room = Math.max(0, Math.floor(((minutes - minutesSpent) * 60) / secondsPerItem));
  const chosen: Review[] = [];
  for (const review of ordered) {
    if (chosen.length >= room) break;
    if (chosen.every(({ item }) => mayStandTogether(item, review.item))) chosen.push(review);
  }
  const waiting = ordered.length - chosen.length;
  return {
    items: interleave(chosen, ({ item }) => request.domainOf[item.competency] ?? item.competency).map(
      ({ item }) => item,
    ),
    backlog: { waiting, days: Math.ceil(waiting / perDay) },
  };
}

/** All that is due: each item to put right, and for every other outcome one item. */
function listDue({ cards, items, progress, now, zone, seed, snoozed = {}, ...request }: ReviewRequest): Review[] {
  const exam = request.exam !== undefined && request.exam > now ? request.exam : undefined;
  const random = createRandom(seed);
  const asked = Map.groupBy(items, ({ outcome }) => outcome);
  return shuffle(Object.values(cards), random).flatMap((card) => {
    const own = asked.get(card.outcome) ?? [];
    if ((snoozed[card.outcome] ?? now) > now) return [];
    const due = dueAt(card, { zone, exam });
    const errors = own.filter((item) => !item.retired && isMissed(progress[item.id]));
    const dueErrors = errors.filter(({ id }) => dueToPutRight(progress[id]?.lastAt ?? 0, due, zone) <= now);
    const item = due <= now && errors.length === 0 ? rotate(own, progress, random) : undefined;
    const recall = retrievability(card, { now, zone });
    return [...dueErrors, ...(item ? [item] : [])].map((item) => ({
      item,
      tier: tierOf(card, progress[item.id]),
      recall,
    }));
  });
}

/** An error comes back when its outcome does, but neither on the same day nor later than on the third. */
function dueToPutRight(missedAt: number, due: number, zone: number): number {
  const day = dayNumber(missedAt, zone);
  return Math.min(Math.max(due, startOfDay(day + 1, zone)), startOfDay(day + 3, zone));
}

function tierOf(card: Card, progress: ItemProgress | undefined): number {
  const isError = isMissed(progress);
  if (card.missed === 'sure' || (isError && progress?.lastConfidence === 'sure')) return 0;
  return card.missed || isError ? 1 : 2;
}

/**
 * The item to show for an outcome: one missed last time itself, else one never met, else the one met longest ago, so
 * that none comes twice running while there is another; one held for exams only if it was missed or there is no other.
 */
export function rotate(
  own: readonly IndexItem[],
  progress: Readonly<Record<string, ItemProgress>>,
  random: Random,
): IndexItem | undefined {
  const asked = own.filter(({ retired }) => !retired);
  // What is held for exams and was missed in one has been seen: it may be asked until it is put right.
  const open = asked.filter(({ id, held }) => !held || isMissed(progress[id]));
  const lastAt = ({ id }: IndexItem) => progress[id]?.lastAt ?? -Infinity;
  const ranked = shuffle(open.length > 0 ? open : asked, random).toSorted((a, b) =>
    // Not by their difference: two items never met would differ by NaN.
    lastAt(a) < lastAt(b) ? -1 : Number(lastAt(a) > lastAt(b)),
  );
  return ranked.find(({ id }) => isMissed(progress[id])) ?? ranked[0];
}

function isMissed(progress: ItemProgress | undefined): boolean {
  return progress !== undefined && progress.lastScore < 1;
}

/** The reviews tier by tier, each mixed so that neighbours differ in domain wherever that can be. */
function interleave(reviews: readonly Review[], domainOf: (review: Review) => string): Review[] {
  const mixed: Review[] = [];
  for (const tier of Map.groupBy(reviews, ({ tier }) => tier).values()) {
    const rest = [...tier];
    while (rest.length > 0) {
      const before = mixed.at(-1);
      const last = before && domainOf(before);
      const domains = [...Map.groupBy(rest, domainOf)];
      // A domain with more than half of what is left comes now, or it would meet itself later.
      const crowd = domains.find(([, own]) => 2 * own.length > rest.length)?.[0] ?? last;
      const next = rest.findIndex((review) => {
        const domain = domainOf(review);
        return domain !== last && (crowd === last || domain === crowd);
      });
      mixed.push(...rest.splice(Math.max(0, next), 1));
    }
  }
  return mixed;
}
