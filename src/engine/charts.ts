import type { Level } from '../schema/words.ts';
import type { Insight, InsightDay } from './insight.ts';

/** A week that begins on a Monday. */
export interface Week extends InsightDay {
  /** Its Monday, `YYYY-MM-DD`. */
  monday: string;
}

const day = 86_400_000;

/** The latest weeks up to that of `today`, `YYYY-MM-DD`; what was lit stays lit in a week without answers. */
export function weeksUntil(today: string, days: Insight['days'], count: number): Week[] {
  const last = mondayOf(today);
  const weeks = Array.from({ length: count }, (_, i): Week => {
    const monday = new Date(last - (count - 1 - i) * 7 * day).toISOString().slice(0, 10);
    return { monday, answered: 0, score: 0, lit: 0 };
  });
  const byMonday = new Map(weeks.map((week) => [week.monday, week]));
  let litBefore = 0;
  for (const [date, { answered, score, lit }] of Object.entries(days).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const week = byMonday.get(new Date(mondayOf(date)).toISOString().slice(0, 10));
    if (week) {
      week.answered += answered;
      week.score += score;
      week.lit = lit;
    } else if (mondayOf(date) < last) litBefore = lit;
  }
  for (const week of weeks) litBefore = week.lit = week.answered > 0 ? week.lit : litBefore;
  return weeks;
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

function mondayOf(date: string): number {
  const number = Date.parse(date) / day;
  // 1970 began on a Thursday.
  return (number - ((number + 3) % 7)) * day;
}
