import { dayOf } from '../../engine/day.ts';
import type { StudyPlan } from '../../engine/plan/study-plan.ts';
import { countIn, learnSecondsPerItem } from '../../engine/plan/task.ts';
import type { Session } from '../../engine/session.ts';
import { now, zone } from '../../stores/clock.ts';
import { learner } from '../../stores/learner.ts';
import { countItems } from '../plan/describe-task.ts';

interface Props {
  study: StudyPlan | undefined;
  open: Session | undefined;
  complaint: string | undefined;
  isReady: boolean;
  /** The address of the page of the plan. */
  plan: string;
  minutes: number;
  onBegin: (study: StudyPlan) => void;
  onGoOn: (session: Session) => void;
}

/** What the diagnostic is, and where to begin or go on. */
export function Intro({ study, open, complaint, isReady, plan, minutes, onBegin, onGoOn }: Props) {
  const count = countIn(minutes, learnSecondsPerItem(learner.$progress.get().days, dayOf(now(), zone())));
  return (
    <div class="stack">
      {complaint && (
        <p class="notice bad" role="alert">
          {complaint}
        </p>
      )}
      <ul class="rules">
        <li>
          {countItems(count)} over the whole outline, about {minutes} minutes, without a clock.
        </li>
        <li>
          What was right comes at the end, with the reasons and what to read. Until then only the next item counts.
        </li>
        <li>
          What you have never met is no shame: press <b>I don’t know this</b>. It takes a second, and tells more than a
          lucky guess.
        </li>
        <li>Then your plan is made anew. You can close the page and go on later.</li>
      </ul>
      {isReady && !study ? (
        <p class="actions">
          <a class="go" href={plan}>
            Make a plan first
          </a>
          <span class="soft">It says what you work towards, and takes a minute.</span>
        </p>
      ) : open ? (
        <p class="actions">
          <button class="go" type="button" onClick={() => onGoOn(open)}>
            Go on
          </button>
          <span class="soft">
            {open.title}: {open.places.filter(({ answered }) => answered).length} of {open.places.length} answered
          </span>
        </p>
      ) : (
        <p class="actions">
          <button class="go" type="button" disabled={!isReady} onClick={() => study && onBegin(study)}>
            Begin
          </button>
        </p>
      )}
    </div>
  );
}
