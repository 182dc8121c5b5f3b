import { countFading, masteryOf } from './competency-mastery.ts';
import { momentOf } from './day.ts';
import { weekNumber, type Insight, type OutcomeWeek } from './insight.ts';
import { countLit, type Credited } from './mastery.ts';
import type { Level } from '../schema/words.ts';

/** What became of some outcomes in a week that begins on a Monday. */
export interface Week {
  /** Its Monday, `YYYY-MM-DD`. */
  monday: string;
  answered: number;
  /** The sum of the scores. */
  score: number;
  /** At its end, or now in the present one: the mastery of all of them, how many are lit, and how many no longer are. */
  mastery: number;
  lit: number;
  fading: number;
}

const day = 86_400_000;

/** The latest weeks of these outcomes, each once, up to the present one. */
export function weeksUntil(
  now: number,
  zone: number,
  { outcomes }: Pick<Insight, 'outcomes'>,
  ids: readonly string[],
  count: number,
): Week[] {
  const present = weekNumber(now, zone);
  const histories = ids.flatMap((id) => (outcomes[id] ? [[id, outcomes[id]] as const] : []));
  return Array.from({ length: count }, (_, i): Week => {
    const week = present - (count - 1 - i);
    const then: Credited = { outcomes: {} };
    const sum = { answered: 0, score: 0 };
    for (const [id, history] of histories) {
      const state = history.findLast((one) => one.week <= week);
      if (state) then.outcomes[id] = state;
      if (state?.week === week) add(sum, state);
    }
    const end = Math.min(now, momentOf(mondayOf(week + 1), zone));
    const mastery = masteryOf(then, ids, end);
    return {
      monday: mondayOf(week),
      ...sum,
      mastery,
      lit: countLit(then, ids, end),
      fading: countFading(then, ids, end),
    };
  });
}

function add(sum: { answered: number; score: number }, { answered, score }: OutcomeWeek): void {
  sum.answered += answered;
  sum.score += score;
}

function mondayOf(week: number): string {
  return new Date((7 * week - 3) * day).toISOString().slice(0, 10);
}

/** How long the items of one level take. */
export interface LevelTime {
  level: Level;
  /** Items met. */
  items: number;
  /** The median over the items of the mean time of an answer, in milliseconds; 0 without items. */
  ms: number;
}

const levels: readonly Level[] = ['recall', 'apply', 'analyse'];

/** The time of an item by its level; items that are not asked any more are left out. */
export function timesByLevel(times: Insight['times'], levelOf: ReadonlyMap<string, Level>): LevelTime[] {
  const byLevel = Map.groupBy(Object.entries(times), ([item]) => levelOf.get(item));
  return levels.map((level) => {
    const means = (byLevel.get(level) ?? []).map(([, { answers, ms }]) => ms / answers).toSorted((a, b) => a - b);
    return { level, items: means.length, ms: medianOf(means) };
  });
}

function medianOf(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
