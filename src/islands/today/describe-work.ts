import type { Task } from '../../engine/today.ts';
import type { DescribedTask } from '../plan/describe-task.ts';

/** What a task says on the screen of somebody who has no plan yet. */
export function describeWork(task: Task, practise: string): DescribedTask {
  switch (task.kind) {
    case 'lesson':
      return {
        title: `Lesson: ${task.lesson.title}`,
        detail: task.lesson.domain,
        href: task.lesson.href,
        verb: 'Read',
      };
    case 'review':
      return {
        title: `Review: ${task.count} ${task.count === 1 ? 'item' : 'items'}`,
        detail:
          task.waiting === 0
            ? 'What you would soon forget, and what you missed'
            : `${task.waiting} more wait; at this pace they are done in ${task.days} ${task.days === 1 ? 'day' : 'days'}`,
        href: `${practise}?for=due`,
        verb: 'Review',
      };
    case 'missed':
      return {
        title: `Put right: ${task.count} that you missed`,
        detail: 'What you were sure of comes first',
        href: `${practise}?for=missed&count=${task.count}`,
        verb: 'Begin',
      };
    case 'practice':
      return {
        title: `Practise: ${task.count} items, mixed`,
        detail: 'Those you have not met come first',
        href: `${practise}?count=${task.count}`,
        verb: 'Practise',
      };
  }
}
