import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { BankIndex } from '../../engine/bank.ts';
import type { DayPlan } from '../../engine/plan/plan.ts';
import type { PlanData } from '../../engine/plan/plan-data.ts';
import type { StudyPlan } from '../../engine/plan/study-plan.ts';
import { learner } from '../../stores/learner.ts';
import { loadJson } from '../load-json.ts';
import { loadIndex } from '../practice/load.ts';

/** Where a plan gets what it is made from. */
export interface PlanAddresses {
  /** The address of the index of the banks. */
  index: string;
  /** The address of lessons, papers and competencies. */
  data: string;
}

/** The plan as things stand, made anew with every event; `complaint` where it could not be made. */
export interface MadePlan {
  data?: PlanData;
  plan?: DayPlan;
  complaint?: string;
}

/** Makes the plan for what is chosen, once the log is open; without a choice there is only the data, if that is wanted. */
export function usePlan(addresses: PlanAddresses, study: StudyPlan | undefined, isWanted = true): MadePlan {
  const progress = useStore(learner.$progress, { ssr: () => learner.$progress.get() });
  const { status } = useStore(learner.$keeping, { ssr: () => learner.$keeping.get() });
  const [loaded, setLoaded] = useState<{ data: PlanData; index: BankIndex }>();
  const [plan, setPlan] = useState<DayPlan>();
  const [complaint, setComplaint] = useState<string>();
  const complain = (error: unknown) =>
    setComplaint(error instanceof Error ? error.message : 'The plan could not be made.');

  useEffect(() => {
    void learner.start();
    if (!isWanted) return;
    Promise.all([loadJson<PlanData>(addresses.data), loadIndex(addresses.index)]).then(
      ([data, index]) => setLoaded({ data, index }),
      complain,
    );
  }, [addresses.data, addresses.index, isWanted]);

  useEffect(() => {
    // While the log is being opened there is nothing to plan from, and then it would be done twice.
    if (!loaded || !study || status === 'opening') return;
    let isCurrent = true;
    const make = async () => {
      const { makeDayPlan } = await import('./make-day-plan.ts');
      return makeDayPlan(study, loaded.data, loaded.index, progress);
    };
    make().then(
      (made) => isCurrent && setPlan(made),
      (error: unknown) => isCurrent && complain(error),
    );
    return () => void (isCurrent = false);
  }, [loaded, status, progress.last?.id]);

  return {
    ...(loaded && status !== 'opening' ? { data: loaded.data } : {}),
    ...(plan && study ? { plan } : {}),
    ...(complaint === undefined ? {} : { complaint }),
  };
}
