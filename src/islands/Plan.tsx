import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { dayOf } from '../engine/day.ts';
import { now, zone } from '../stores/clock.ts';
import { learner, tell } from '../stores/learner.ts';
import { $isReturning } from '../stores/settings.ts';
import { KeepingNotice } from './KeepingNotice.tsx';
import { DayList } from './plan/DayList.tsx';
import type { Places } from './plan/describe-task.ts';
import { DiagnosticOffer } from './plan/DiagnosticOffer.tsx';
import { PlanForm } from './plan/PlanForm.tsx';
import { usePlan, type PlanAddresses } from './plan/use-plan.ts';
import { VerdictLine } from './plan/VerdictLine.tsx';

interface Props {
  addresses: PlanAddresses;
  places: Places;
  certifications: { id: string; short: string; name: string }[];
}

/** The plan page: what one has and wants; for who has a plan, first whether that fits, and the days to come. */
export default function Plan({ addresses, places, certifications }: Props) {
  const { study } = useStore(learner.$progress, { ssr: () => learner.$progress.get() });
  const { data, plan, complaint } = usePlan(addresses, study);
  const isReady = data !== undefined || complaint !== undefined;
  const isNew = useRef(false);
  const made = useRef<HTMLDivElement>(null);

  // What was asked for is read where it appears: the form it was asked in is below it then.
  useEffect(() => {
    if (!isNew.current || !made.current) return;
    isNew.current = false;
    made.current.focus();
  }, [plan, complaint]);

  const form = (
    <PlanForm
      key={study ? JSON.stringify(study) : String(isReady)}
      study={study}
      certifications={certifications}
      today={dayOf(now(), zone())}
      isReady={isReady}
      onSave={(chosen) => {
        isNew.current = true;
        $isReturning.set('yes');
        void tell({ kind: 'plan', certification: chosen.certifications[0] ?? '', study: chosen });
      }}
    />
  );
  return (
    <div class="stack">
      <KeepingNotice />
      {!study && form}
      {!isReady && <p class={study ? 'soft' : 'soft plan-opening'}>Opening your plan …</p>}
      {(complaint || plan) && (
        <div class="stack" ref={made} tabIndex={-1}>
          {complaint && (
            <p class="notice bad" role="alert">
              {complaint}
            </p>
          )}
          {plan && <VerdictLine verdict={plan.verdict} />}
        </div>
      )}
      {data && plan && (
        <>
          <DiagnosticOffer today={plan.days[0]} href={places.diagnostic} />
          <DayList days={plan.days.slice(0, 14)} data={data} places={places} />
          {plan.days.length > 14 && (
            <p class="soft">
              And {plan.days.length - 14} more days; the plan is made anew every day from what you did.
            </p>
          )}
        </>
      )}
      {study && (
        <details class="plan-change" key={JSON.stringify(study)} open={complaint !== undefined}>
          <summary>Change what you work towards, by when, or your minutes</summary>
          {form}
        </details>
      )}
    </div>
  );
}
