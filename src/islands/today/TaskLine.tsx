import type { DescribedTask } from '../plan/describe-task.ts';

interface Props {
  task: DescribedTask;
  minutes: number;
  /** The first is what to do now. */
  isFirst: boolean;
}

/** One line of today's work: how long, what, and where to begin. */
export function TaskLine({ task: { title, detail, href, verb }, minutes, isFirst }: Props) {
  return (
    <li>
      <span class="min">{minutes} min</span>
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
