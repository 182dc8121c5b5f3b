import { useEffect, useRef } from 'preact/hooks';
import type { StudyPlan } from '../../engine/plan/study-plan.ts';
import { summarise, type Session } from '../../engine/session.ts';
import { countItems } from '../plan/describe-task.ts';
import { usePlan, type PlanAddresses } from '../plan/use-plan.ts';
import type { Loaded } from '../practice/load.ts';
import { NewPlan } from './NewPlan.tsx';
import { Picture } from './Picture.tsx';
import { Review } from './Review.tsx';

interface Props {
  session: Session;
  loaded: Loaded;
  study: StudyPlan;
  addresses: PlanAddresses;
  /** Addresses of home and of the plan. */
  home: string;
  plan: string;
}

/** What the diagnostic says: the picture, the plan made anew, and every item with its reasons, misses first. */
export function Result({ session, loaded, study, addresses, home, plan }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { data, plan: made, complaint } = usePlan(addresses, study);
  const { answered, right } = summarise(session);
  const answers = session.places.flatMap(({ competency, answered }) => (answered ? { competency, ...answered } : []));
  return (
    <div class="stack exam-over">
      <h2 tabIndex={-1} ref={title}>
        {right} of {countItems(answered)} right
      </h2>
      {complaint && (
        <p class="notice bad" role="alert">
          {complaint}
        </p>
      )}
      {data && <Picture answers={answers} study={study} data={data} />}
      {data && made && <NewPlan made={made} data={data} home={home} plan={plan} />}
      <Review session={session} loaded={loaded} />
    </div>
  );
}
