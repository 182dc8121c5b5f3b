import { weeksUntil } from '../../engine/charts.ts';
import { dayOf } from '../../engine/day.ts';
import { now, zone } from '../../stores/clock.ts';
import { Calibration } from './Calibration.tsx';
import { Forecast } from './Forecast.tsx';
import { Accuracy, LitOverTime } from './OverTime.tsx';
import { TimePerItem } from './TimePerItem.tsx';
import { useInsight } from './use-insight.ts';

interface Props {
  /** The address of the index of the banks. */
  index: string;
  /** The address of the page that says how all this is computed. */
  method: string;
}

const weeksShown = 12;

/** Charts of what the log tells of one's work. */
export function Insight({ index, method }: Props) {
  const { insight, levels, reviews, hasFailed } = useInsight(index);
  if (!insight)
    return (
      <p role="status">{hasFailed ? 'Your record could not be read. Load this page again.' : 'Drawing charts …'}</p>
    );
  const weeks = weeksUntil(dayOf(now(), zone()), insight.days, weeksShown);
  return (
    <>
      <div class="charts">
        <Accuracy weeks={weeks} />
        <LitOverTime weeks={weeks} />
        <Calibration byConfidence={insight.byConfidence} />
        {levels && <TimePerItem times={insight.times} levels={levels} />}
        {levels === null && <p class="chart notice">Time for an item needs the list of items, which did not load.</p>}
        {reviews && <Forecast days={reviews} />}
      </div>
      {hasFailed && <p role="status">The reviews ahead could not be computed. Load this page again.</p>}
      <p class="small">
        <a href={method}>How mastery, review and readiness are computed</a>
      </p>
    </>
  );
}
