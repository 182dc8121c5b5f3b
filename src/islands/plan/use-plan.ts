import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { DayPlan } from '../../engine/plan/plan.ts';
import type { PlanData } from '../../engine/plan/plan-data.ts';
import { learner } from '../../stores/learner.ts';
import { loadIndex, loadJson } from '../practice/load.ts';

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

/** Makes the plan that the learner chose, once the log is open; without a choice there is only the data. */
export function usePlan({ index, data }: PlanAddresses): MadePlan {
  const { last, study } = useStore(learner.$progress, { ssr: () => learner.$progress.get() });
  const [made, setMade] = useState<MadePlan>({});

  useEffect(() => {
    let isCurrent = true;
    const make = async (): Promise<MadePlan> => {
      await learner.start();
      const [planData, bankIndex] = await Promise.all([loadJson<PlanData>(data), loadIndex(index)]);
      const progress = learner.$progress.get();
      if (!progress.study) return { data: planData };
      const { makeDayPlan } = await import('./make-day-plan.ts');
      return { data: planData, plan: await makeDayPlan(progress.study, planData, bankIndex, progress) };
    };
    make().then(
      (fresh) => isCurrent && setMade(fresh),
      (error: unknown) =>
        isCurrent && setMade({ complaint: error instanceof Error ? error.message : 'The plan could not be made.' }),
    );
    return () => void (isCurrent = false);
  }, [index, data, last?.id, study]);

  return made;
}
