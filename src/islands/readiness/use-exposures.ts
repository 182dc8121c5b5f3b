import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { momentOf } from '../../engine/day.ts';
import type { Exposures } from '../../engine/first-exposures.ts';
import { now, zone } from '../../stores/clock.ts';
import { exposuresFold } from '../../stores/folds.ts';
import { learner } from '../../stores/learner.ts';
import { recall } from '../../stores/recall.ts';

/** What readiness rests on, and when the exam is; `exposures` is null where the record could not be read. */
interface Known {
  exposures?: Exposures | null;
  /** The day of the exam, `YYYY-MM-DD`, if one is planned for this certification and still to come. */
  examDay?: string | undefined;
  examAt?: number | undefined;
}

/** Folds the log for readiness, anew with every event. */
export function useExposures(certification: string): Known {
  const progress = useStore(learner.$progress, { ssr: () => learner.$progress.get() });
  const keeping = useStore(learner.$keeping, { ssr: () => learner.$keeping.get() });
  const [exposures, setExposures] = useState<Exposures | null>();
  useEffect(() => void learner.start(), []);
  useEffect(() => {
    if (keeping.status === 'opening') return;
    let isCurrent = true;
    recall(exposuresFold).then(
      (folded) => isCurrent && setExposures(folded),
      () => isCurrent && setExposures(null),
    );
    return () => void (isCurrent = false);
  }, [keeping.status, progress.last?.id]);

  if (!exposures) return exposures === null ? { exposures } : {};
  const examDay = progress.study?.certifications.includes(certification) ? progress.study.examDate : undefined;
  // At nine in the morning: what matters is the day.
  const examAt = examDay === undefined ? undefined : momentOf(examDay, zone(), 9);
  return examAt !== undefined && examAt > now() ? { exposures, examDay, examAt } : { exposures };
}
