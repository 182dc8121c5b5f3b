import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { dayOf } from '../../engine/day.ts';
import type { Progress } from '../../engine/fold.ts';
import { usualMinutes } from '../../engine/plan/read-study-plan.ts';
import type { StudyPlan } from '../../engine/plan/study-plan.ts';
import type { Session } from '../../engine/session.ts';
import { now, zone } from '../../stores/clock.ts';
import { learner } from '../../stores/learner.ts';
import { loadOpenDiagnostic, loadSession } from '../../stores/sessions.ts';
import { $isReturning } from '../../stores/settings.ts';
import { describeTask, type DescribedTask, type Places } from '../plan/describe-task.ts';
import { usePlan, type PlanAddresses } from '../plan/use-plan.ts';

/** A line of today's work. */
export interface TodayLine {
  task: DescribedTask;
  minutes: number;
}

/** A session to go on with, and where. */
export interface OpenSession {
  session: Session;
  href: string;
}

/** Today's work; nothing until it is known. */
export interface Today {
  lines?: TodayLine[];
  open?: OpenSession;
  complaint?: string;
}

/** Today's work by the plan; who has none yet is taken to want a little of everything. */
export function useToday(progress: Progress, isReturning: boolean, addresses: PlanAddresses, places: Places): Today {
  const { status } = useStore(learner.$keeping, { ssr: () => learner.$keeping.get() });
  const [open, setOpen] = useState<OpenSession>();
  const study = progress.study ?? (isReturning ? aLittleOfEverything() : undefined);
  // A newcomer's page stands still and needs none of it; who was here before is not kept waiting for the log.
  const isExpected = isReturning || $isReturning.get() === 'yes';
  const { data, plan, complaint } = usePlan(addresses, study, isExpected);

  useEffect(() => {
    const find = async () => {
      const diagnostic = await loadOpenDiagnostic();
      const session = diagnostic ?? (await loadSession());
      if (session) setOpen({ session, href: diagnostic ? places.diagnostic : places.practise });
    };
    void find();
  }, []);

  const isGoingOn = open?.href === places.diagnostic;
  const tasks = plan?.days[0]?.tasks.filter(({ kind }) => !(isGoingOn && kind === 'diagnostic')) ?? [];
  const planned =
    data && plan && tasks.map((task) => ({ task: describeTask(task, data, places), minutes: task.minutes }));
  const lines = isReturning ? planned : [];
  return {
    // Before the plan is made nothing is said that it would take back.
    ...(status !== 'opening' && lines ? { lines } : {}),
    ...(open ? { open } : {}),
    ...(complaint === undefined ? {} : { complaint }),
  };
}

function aLittleOfEverything(): StudyPlan {
  return { certifications: [], minutesADay: usualMinutes, since: dayOf(now(), zone()) };
}
