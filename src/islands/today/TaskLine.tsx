import type { Task } from '../../engine/today.ts';

interface Props {
  task: Task;
  /** The address of the practice page. */
  practise: string;
  /** The first is what to do now. */
  isFirst: boolean;
}

/** One line of today's work: how long, what, and where to begin. */
export function TaskLine({ task, practise, isFirst }: Props) {
  const { title, detail, href, verb } = describe(task, practise);
  return (
    <li>
      <span class="min">{task.minutes} min</span>
      <span>
        <b>{title}</b>
        <br />
        <span class="soft small">{detail}</span>
      </span>
      <a class={`go ${isFirst ? '' : 'quiet'}`} href={href}>
        {verb}
      </a>
    </li>
  );
}

function describe(task: Task, practise: string): { title: string; detail: string; href: string; verb: string } {
  if (task.kind === 'lesson')
    return { title: `Lesson: ${task.lesson.title}`, detail: task.lesson.domain, href: task.lesson.href, verb: 'Read' };
  if (task.kind === 'review')
    return {
      title: `Review: ${task.count} ${task.count === 1 ? 'item' : 'items'}`,
      detail:
        task.waiting === 0
          ? 'What you would soon forget, and what you missed'
          : `${task.waiting} more wait; at this pace they are done in ${task.days} ${task.days === 1 ? 'day' : 'days'}`,
      href: `${practise}?for=due`,
      verb: 'Review',
    };
  if (task.kind === 'missed')
    return {
      title: `Put right: ${task.count} that you missed`,
      detail: 'What you were sure of comes first',
      href: `${practise}?for=missed&count=${task.count}`,
      verb: 'Begin',
    };
  return {
    title: `Practise: ${task.count} items, mixed`,
    detail: 'Those you have not met come first',
    href: `${practise}?count=${task.count}`,
    verb: 'Practise',
  };
}
