import type { PlanData } from '../../engine/plan/plan-data.ts';
import type { PlanTask } from '../../engine/plan/task.ts';

/** Where the pages are that tasks lead to. */
export interface Places {
  practise: string;
  diagnostic: string;
}

/** A task in words, with where to do it. */
export interface DescribedTask {
  title: string;
  detail: string;
  href: string;
  verb: string;
}

/** What a task of the plan says on the screen. */
export function describeTask(task: PlanTask, data: PlanData, places: Places): DescribedTask {
  const { practise, diagnostic } = places;
  switch (task.kind) {
    case 'lesson': {
      const lesson = data.lessons.find(({ id }) => id === task.ref);
      const title = data.competencies[lesson?.competencies[0] ?? '']?.title ?? '';
      return { title: `Lesson: ${lesson?.title ?? task.ref}`, detail: title, href: lesson?.href ?? '', verb: 'Read' };
    }
    case 'practice':
      return {
        title: `Practise: ${countItems(task.count)}`,
        detail: data.competencies[task.ref]?.title ?? task.ref,
        href: `${practise}?for=competency:${task.ref}&count=${task.count}`,
        verb: 'Practise',
      };
    case 'mock': {
      const paper = data.certifications.flatMap(({ papers }) => papers).find(({ id }) => id === task.ref);
      return {
        title: `Mock exam: ${countItems(task.count)}`,
        detail: paper?.title ?? task.ref,
        href: paper?.mock ?? '',
        verb: 'Sit it',
      };
    }
    case 'review':
      return {
        title: `Review: ${countItems(task.count)}`,
        detail: 'What you would soon forget, and what you missed',
        href: `${practise}?for=due`,
        verb: 'Review',
      };
    case 'put-right':
      return {
        title: `Put right: ${countItems(task.count)}`,
        detail: 'What you were sure of comes first',
        href: `${practise}?for=missed&count=${task.count}`,
        verb: 'Begin',
      };
    case 'diagnostic':
      return {
        title: `See where you stand: ${countItems(task.count)}`,
        detail: 'What you know well gets less time, and what you do not comes first',
        href: `${diagnostic}?minutes=${task.minutes}`,
        verb: 'Begin',
      };
  }
}

/** So many items, in words. */
export function countItems(count: number): string {
  return `${count} ${count === 1 ? 'item' : 'items'}`;
}
