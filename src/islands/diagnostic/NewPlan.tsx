import type { DayPlan } from '../../engine/plan/plan.ts';
import type { PlanData } from '../../engine/plan/plan-data.ts';

interface Props {
  made: DayPlan;
  data: PlanData;
  /** Addresses of home and of the plan. */
  home: string;
  plan: string;
}

const first = 3;

/** What the plan has become: where it begins, and what it leaves out. */
export function NewPlan({ made, data, home, plan }: Props) {
  const titles = new Map(data.lessons.map(({ id, title }) => [id, title]));
  const lessons = made.days.flatMap(({ tasks }) => tasks.flatMap((task) => (task.kind === 'lesson' ? task.ref : [])));
  const skipped = made.maySkip.length;
  return (
    <section class="card stack" aria-labelledby="new-plan">
      <h2 id="new-plan">Your plan, made anew</h2>
      {lessons.length > 0 && (
        <>
          <p>It begins with what brings you most:</p>
          <ol>
            {lessons.slice(0, first).map((id) => (
              <li key={id}>{titles.get(id)}</li>
            ))}
          </ol>
        </>
      )}
      <p>
        {skipped === 0
          ? 'No lesson is left out yet; where you did well, the plan takes its time.'
          : `${skipped} ${skipped === 1 ? 'lesson' : 'lessons'} on what you know well ${skipped === 1 ? 'is' : 'are'} left out; practice on it stays.`}
      </p>
      <p class="actions">
        <a class="go" href={home}>
          Today’s work
        </a>
        <a class="go quiet" href={plan}>
          See the plan
        </a>
      </p>
    </section>
  );
}
