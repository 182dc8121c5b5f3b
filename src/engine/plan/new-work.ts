import { litFrom } from '../mastery.ts';
import { orderLessons, type PlanCompetency, type PlanLesson, type Sides } from './lesson-order.ts';
import type { Background } from './study-plan.ts';
import { minutesOf, type PlanTask } from './task.ts';

/** What is new to the learner: lessons and the first practice on them. */
export type NewTask = Extract<PlanTask, { kind: 'lesson' | 'practice' }>;

/** All that is new, in the order to do it. */
export interface NewWork {
  tasks: NewTask[];
  /** Lessons on what the learner already masters. */
  maySkip: string[];
  /** The items left of each competency once all of it is done. */
  itemsLeft: Record<string, number>;
}

const itemsAfterLesson = 8;
const lessonsToCatchUp = 3;

/**
 * The new work on a blueprint: each lesson with practice on it next, and before them the practice still owed to the
 * lessons read last. What is of no competency of the blueprint is left out, and so is what may be skipped.
 */
export function listNewWork(request: {
  lessons: readonly PlanLesson[];
  competencies: readonly PlanCompetency[];
  background?: Background | undefined;
  sides?: Sides | undefined;
  secondsPerItem: number;
}): NewWork {
  const { competencies, secondsPerItem } = request;
  const asked = new Map(competencies.filter(({ weight }) => weight > 0).map((own) => [own.id, own]));
  const lessons = request.lessons.filter(({ competencies }) => competencies.some((id) => asked.has(id)));
  const isMastered = (lesson: PlanLesson) =>
    lesson.competencies.every((id) => (asked.get(id)?.mastery ?? 1) >= litFrom);
  const unread = lessons.filter(({ read }) => read === undefined);
  const itemsLeft = Object.fromEntries(competencies.map(({ id, itemsLeft }) => [id, itemsLeft]));

  const practise = (lesson: PlanLesson): NewTask[] => {
    const ref = lesson.competencies.find((id) => asked.has(id) && (itemsLeft[id] ?? 0) > 0);
    if (ref === undefined) return [];
    const count = Math.min(itemsAfterLesson, itemsLeft[ref] ?? 0);
    itemsLeft[ref] = (itemsLeft[ref] ?? 0) - count;
    return [{ kind: 'practice', ref, count, minutes: minutesOf(count, secondsPerItem) }];
  };
  const owed = lessons
    .filter((lesson) => lesson.read !== undefined && !lesson.practised && !isMastered(lesson))
    .toSorted((a, b) => (b.read ?? 0) - (a.read ?? 0))
    .slice(0, lessonsToCatchUp)
    .flatMap(practise);
  const wanted = lessons.filter((lesson) => lesson.read !== undefined || !isMastered(lesson));
  const taught = orderLessons(wanted, [...asked.values()], request).flatMap((lesson): NewTask[] => [
    { kind: 'lesson', ref: lesson.id, minutes: lesson.minutes },
    ...practise(lesson),
  ]);
  return { tasks: [...owed, ...taught], maySkip: unread.filter(isMastered).map(({ id }) => id), itemsLeft };
}
