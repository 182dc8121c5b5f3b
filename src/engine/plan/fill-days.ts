import { reservedFor } from './room.ts';
import type { PlanCompetency } from './lesson-order.ts';
import type { PlannedMock } from './mock-days.ts';
import type { NewTask } from './new-work.ts';
import type { StudyDay } from './study-day.ts';
import { countIn, minutesOf, sumMinutes, type PlanTask } from './task.ts';

/** What the days are filled up from. */
export interface Filling {
  newByDay: readonly (readonly NewTask[])[];
  mocks: readonly PlannedMock[];
  /** Reviews that fall due on each day from today on. */
  due: readonly number[];
  /** Items to put right. */
  missed: number;
  /** Items of the diagnostic today; 0 for none. */
  diagnostic: number;
  competencies: readonly PlanCompetency[];
  /** The competencies of which something was read, or that no lesson still to read teaches. */
  begun: readonly string[];
  competenciesOf: (lesson: string) => readonly string[];
  /** The items of each competency that new work leaves. */
  itemsLeft: Readonly<Record<string, number>>;
  secondsPerItem: number;
}

const mostToPutRight = 10;
const sitting = 10;
const leastSitting = 3;
const wrongInMock = 0.3;
const restOnEve = 20;

/**
 * The tasks of each day: what to put right and the reviews first, then a mock, then what is new, then practice where
 * most is lacking in the time left. The last days before an exam have one light sitting of practice, the eve none.
 */
export function fillDays(days: readonly StudyDay[], filling: Filling): PlanTask[][] {
  const { secondsPerItem, competencies } = filling;
  const itemsLeft: Record<string, number> = { ...filling.itemsLeft };
  const planned: Record<string, number> = {};
  const begun = new Set(filling.begun);
  let { missed } = filling;
  let waiting = 0;
  let isNewBefore = false;

  return days.map(({ minutes, distance }, i) => {
    const fresh = filling.newByDay[i] ?? [];
    const mock = filling.mocks.find(({ index }) => index === i);
    const isEve = distance <= 1;
    const atMost = isEve ? Math.min(restOnEve, Math.ceil(minutes / 2)) : minutes;
    const tasks: PlanTask[] = [];
    let room = atMost - sumMinutes(fresh) - (mock?.minutes ?? 0);
    const give = (count: number, make: (count: number, minutes: number) => PlanTask): number => {
      // On a short day, one item is better than none.
      const isOnly = tasks.length === 0 && fresh.length === 0 && !mock && atMost > 0;
      const given = Math.min(count, Math.max(countIn(room, secondsPerItem), isOnly ? 1 : 0));
      if (given <= 0) return 0;
      tasks.push(make(given, minutesOf(given, secondsPerItem)));
      room -= minutesOf(given, secondsPerItem);
      return given;
    };

    if (i === 0) give(filling.diagnostic, (count, minutes) => ({ kind: 'diagnostic', count, minutes }));
    missed -= give(Math.min(missed, mostToPutRight), (count, minutes) => ({ kind: 'put-right', count, minutes }));
    waiting += filling.due[i] ?? 0;
    // What comes back of the work planned before is not in the forecast yet.
    const returning = isNewBefore ? countIn(reservedFor(minutes - (mock?.minutes ?? 0), i), secondsPerItem) : 0;
    const reviewed = give(Math.max(waiting, returning), (count, minutes) => ({ kind: 'review', count, minutes }));
    waiting -= Math.min(waiting, reviewed);
    if (mock) {
      const { paper, count, minutes } = mock;
      tasks.push({ kind: 'mock', ref: paper, count, minutes });
      missed += Math.ceil(count * wrongInMock);
    }
    tasks.push(...fresh);
    isNewBefore ||= fresh.length > 0;
    for (const { kind, ref } of fresh)
      if (kind === 'lesson') for (const id of filling.competenciesOf(ref)) begun.add(id);

    for (let sittings = isEve ? 0 : distance <= 3 ? 1 : Infinity; sittings > 0; sittings -= 1) {
      const isShort = countIn(room, secondsPerItem) < leastSitting && tasks.length > 0;
      const ref = isShort ? undefined : mostLacking(competencies, { begun, itemsLeft, planned });
      if (ref === undefined) break;
      const given = give(Math.min(sitting, itemsLeft[ref] ?? 0), (count, minutes) => ({
        kind: 'practice',
        ref,
        count,
        minutes,
      }));
      if (given === 0) break;
      itemsLeft[ref] = (itemsLeft[ref] ?? 0) - given;
      planned[ref] = (planned[ref] ?? 0) + given;
    }
    return tasks;
  });
}

/** The competency that lacks most weight, less what practice is planned for it already. */
function mostLacking(
  competencies: readonly PlanCompetency[],
  {
    begun,
    itemsLeft,
    planned,
  }: { begun: ReadonlySet<string>; itemsLeft: Record<string, number>; planned: Record<string, number> },
): string | undefined {
  let best: { id: string; lack: number } | undefined;
  for (const { id, weight, mastery } of competencies) {
    if (weight <= 0 || !begun.has(id) || (itemsLeft[id] ?? 0) <= 0) continue;
    const lack = (weight * (1 - mastery)) / (1 + (planned[id] ?? 0) / sitting);
    if (!best || lack > best.lack) best = { id, lack };
  }
  return best?.id;
}
