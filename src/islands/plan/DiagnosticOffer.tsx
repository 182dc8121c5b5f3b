import type { PlannedDay } from '../../engine/plan/plan.ts';
import { countItems } from './describe-task.ts';

interface Props {
  today: PlannedDay | undefined;
  href: string;
}

/** The way to the diagnostic: a plain invitation while little is known, a link ever after. */
export function DiagnosticOffer({ today, href }: Props) {
  const task = today?.tasks.find(({ kind }) => kind === 'diagnostic');
  if (task?.kind !== 'diagnostic')
    return (
      <p>
        <a href={href}>See where you stand</a> <span class="soft">in fifteen minutes over the whole outline.</span>
      </p>
    );
  return (
    <section class="card stack" aria-labelledby="stand">
      <h2 id="stand">See where you stand first</h2>
      <p>
        {countItems(task.count)} over the whole outline, {task.minutes} minutes. Then this plan is made anew: what you
        know well gets less time, and what you do not know comes first.
      </p>
      <p class="actions">
        <a class="go" href={`${href}?minutes=${task.minutes}`}>
          Begin
        </a>
      </p>
    </section>
  );
}
