import type { Progress } from '../fold.ts';

/** One thing to do on a day, in whole minutes. */
export type PlanTask =
  /** `ref` is the lesson. */
  | { kind: 'lesson'; ref: string; minutes: number }
  /** `ref` is the competency. */
  | { kind: 'practice'; ref: string; minutes: number; count: number }
  /** `ref` is the paper. */
  | { kind: 'mock'; ref: string; minutes: number; count: number }
  | { kind: 'review' | 'put-right' | 'diagnostic'; minutes: number; count: number };

export const usualSecondsPerItem = 70;
const daysLookedAt = 14;
const fewestDays = 3;
const fewestAnswers = 20;

/** The whole minutes that so many items take, rounded up. */
export function minutesOf(count: number, secondsPerItem = usualSecondsPerItem): number {
  return Math.ceil((count * secondsPerItem) / 60);
}

/** How many items can be answered in so many minutes. */
export function countIn(minutes: number, secondsPerItem = usualSecondsPerItem): number {
  return Math.max(0, Math.floor((minutes * 60) / secondsPerItem));
}

/**
 * The learner's own seconds for an item, between 20 and 180: the median of the latest days before today, each weighing
 * as much as it has answers, so that an item left open over lunch spoils one day alone. The usual while little is known.
 */
export function learnSecondsPerItem(days: Progress['days'], today: string): number {
  const latest = Object.keys(days)
    .filter((day) => day < today)
    .toSorted()
    .slice(-daysLookedAt)
    .flatMap((day) => days[day] ?? []);
  const answers = latest.reduce((sum, { answered }) => sum + answered, 0);
  if (latest.length < fewestDays || answers < fewestAnswers) return usualSecondsPerItem;
  const paces = latest.map(({ answered, ms }) => ({ answered, seconds: ms / 1000 / answered }));
  let passed = 0;
  const median = paces
    .toSorted((a, b) => a.seconds - b.seconds)
    .find(({ answered }) => (passed += answered) >= answers / 2);
  return Math.min(180, Math.max(20, Math.round(median?.seconds ?? usualSecondsPerItem)));
}

/** The same tasks, with all practice of a competency in one, at the place of its first. */
export function mergePractice(tasks: readonly PlanTask[], secondsPerItem = usualSecondsPerItem): PlanTask[] {
  const merged: PlanTask[] = [];
  for (const task of tasks) {
    const at = merged.findIndex(
      (other) => task.kind === 'practice' && other.kind === 'practice' && other.ref === task.ref,
    );
    const before = merged[at];
    if (task.kind !== 'practice' || before?.kind !== 'practice') merged.push(task);
    else {
      const count = before.count + task.count;
      merged[at] = {
        ...before,
        count,
        minutes: Math.min(before.minutes + task.minutes, minutesOf(count, secondsPerItem)),
      };
    }
  }
  return merged;
}

/** The minutes of all of them. */
export function sumMinutes(tasks: readonly { minutes: number }[]): number {
  return tasks.reduce((sum, { minutes }) => sum + minutes, 0);
}
