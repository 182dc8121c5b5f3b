import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { Progress } from '../../engine/fold.ts';
import { planToday, type PlannedLesson } from '../../engine/today.ts';
import { learner } from '../../stores/learner.ts';
import { describeTask, type DescribedTask, type Places } from '../plan/describe-task.ts';
import { usePlan, type PlanAddresses } from '../plan/use-plan.ts';
import { countWork, type Work } from '../practice/count-work.ts';
import { describeWork } from './describe-work.ts';

/** A line of today's work. */
export interface TodayLine {
  task: DescribedTask;
  minutes: number;
}

/** Today's work: that of the plan, or while there is none, what would be good to do next; undefined until it is known. */
export function useToday(
  progress: Progress,
  lessons: readonly PlannedLesson[],
  addresses: PlanAddresses,
  places: Places,
): TodayLine[] | undefined {
  const { data, plan, complaint } = usePlan(addresses);
  const { status } = useStore(learner.$keeping, { ssr: () => learner.$keeping.get() });
  const [work, setWork] = useState<Work>();
  // A plan counts the reviews itself.
  const needsWork = status !== 'opening' && (!progress.study || complaint !== undefined);
  useEffect(() => {
    if (needsWork) void countWork(addresses.index).then(setWork);
  }, [needsWork, progress.last?.id]);

  if (data && plan)
    return (plan.days[0]?.tasks ?? []).map((task) => ({
      task: describeTask(task, data, places),
      minutes: task.minutes,
    }));
  // Before the plan is made nothing is said that it would take back.
  if (!work || (!data && !complaint) || (progress.study && !complaint)) return undefined;
  return planToday({ progress, lessons, ...work }).map((task) => ({
    task: describeWork(task, places.practise),
    minutes: task.minutes,
  }));
}
