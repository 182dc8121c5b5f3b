import type { PlannedDay } from '../../engine/plan/plan.ts';
import type { PlanData } from '../../engine/plan/plan-data.ts';
import { describeTask, type Places } from './describe-task.ts';
import { formatNearDay } from './VerdictLine.tsx';

interface Props {
  days: PlannedDay[];
  data: PlanData;
  places: Places;
}

/** The days to come, each with its work in minutes. */
export function DayList({ days, data, places }: Props) {
  return (
    <ol class="list days">
      {days.map(({ day, minutes, tasks }, i) => (
        <li key={day} class="stack">
          <h2>
            {i === 0 ? 'Today' : formatNearDay(day)} <span class="soft">{minutes} min</span>
          </h2>
          {tasks.length === 0 && <p class="soft">Nothing is planned.</p>}
          <ul>
            {tasks.map((task) => {
              const { title, detail, href } = describeTask(task, data, places);
              return (
                <li key={title + detail}>
                  <span class="min">{task.minutes} min</span> {i === 0 ? <a href={href}>{title}</a> : title}
                  <span class="soft">, {detail}</span>
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ol>
  );
}
