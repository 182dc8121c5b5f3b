import { useStore } from '@nanostores/preact';
import { dayOf } from '../engine/day.ts';
import { now, zone } from '../stores/clock.ts';
import { learner, tell } from '../stores/learner.ts';
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

/** The plan page: what one has and wants, whether that fits, and the days to come. */
export default function Plan({ addresses, places, certifications }: Props) {
  const { study } = useStore(learner.$progress, { ssr: () => learner.$progress.get() });
  const { data, plan, complaint } = usePlan(addresses, study);
  const isReady = data !== undefined || complaint !== undefined;
  return (
    <div class="stack">
      <KeepingNotice />
      <PlanForm
        key={study ? JSON.stringify(study) : String(isReady)}
        study={study}
        certifications={certifications}
        today={dayOf(now(), zone())}
        isReady={isReady}
        onSave={(chosen) => void tell({ kind: 'plan', certification: chosen.certifications[0] ?? '', study: chosen })}
      />
      {complaint && (
        <p class="notice bad" role="alert">
          {complaint}
        </p>
      )}
      {data && plan && (
        <>
          <VerdictLine verdict={plan.verdict} />
          <DiagnosticOffer today={plan.days[0]} href={places.diagnostic} />
          <DayList days={plan.days.slice(0, 14)} data={data} places={places} />
          {plan.days.length > 14 && (
            <p class="soft">
              And {plan.days.length - 14} more days; the plan is made anew every day from what you did.
            </p>
          )}
        </>
      )}
    </div>
  );
}
