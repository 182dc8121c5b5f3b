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
const fewest = 20;
const longest = 600_000;

/** The whole minutes that so many items take, rounded up. */
export function minutesOf(count: number, secondsPerItem = usualSecondsPerItem): number {
  return Math.ceil((count * secondsPerItem) / 60);
}

/** How many items can be answered in so many minutes. */
export function countIn(minutes: number, secondsPerItem = usualSecondsPerItem): number {
  return Math.max(0, Math.floor((minutes * 60) / secondsPerItem));
}

/**
 * The learner's own seconds for an item: the median of the milliseconds given, between 20 and 180; the usual while
 * there are fewer than twenty. Over ten minutes somebody went away.
 */
export function learnSecondsPerItem(times: readonly number[]): number {
  const sorted = times.filter((ms) => ms > 0 && ms <= longest).toSorted((a, b) => a - b);
  if (sorted.length < fewest) return usualSecondsPerItem;
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return Math.min(180, Math.max(20, Math.round(median / 1000)));
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
