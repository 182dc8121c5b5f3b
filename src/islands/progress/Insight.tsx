import { weeksUntil } from '../../engine/charts.ts';
import { now, zone } from '../../stores/clock.ts';
import { Calibration } from './Calibration.tsx';
import { Confusions } from './Confusions.tsx';
import { Forecast } from './Forecast.tsx';
import type { Outline } from './Mastery.tsx';
import { outcomesOf } from './outcomes-of.ts';
import { Accuracy, LitOverTime } from './OverTime.tsx';
import { Sections } from './Sections.tsx';
import { TimePerItem } from './TimePerItem.tsx';
import { useInsight } from './use-insight.ts';

export interface InsightProps {
  /** What is charted over time. */
  outline: Outline;
  /** The address of the index of the banks. */
  index: string;
  /** The address of the page that says how all this is computed. */
  method: string;
}

/** One less than what is kept, so that the first of them has its beginning. */
const weeksShown = 12;

/** Charts of what the log tells of one's work. */
export function Insight({ outline, index, method }: InsightProps) {
  const { insight, levels, reviews, hasFailed } = useInsight(index);
  if (!insight)
    return (
      <p role="status">{hasFailed ? 'Your record could not be read. Load this page again.' : 'Drawing charts …'}</p>
    );
  const weeks = weeksUntil(now(), zone(), insight, outcomesOf(outline), weeksShown);
  return (
    <>
      <div class="charts">
        <Accuracy weeks={weeks} />
        <LitOverTime weeks={weeks} />
        <div class="wide">
          <Sections outline={outline} insight={insight} weeksShown={weeksShown} />
        </div>
        <Calibration byConfidence={insight.byConfidence} />
        {levels && <TimePerItem times={insight.times} levels={levels} />}
        {levels === null && <p class="chart notice">Time for an item needs the list of items, which did not load.</p>}
        {reviews && <Forecast days={reviews} />}
      </div>
      <Confusions insight={insight} index={index} />
      {hasFailed && <p role="status">The reviews ahead could not be computed. Load this page again.</p>}
      <p class="small">
        <a href={method}>How mastery, review and readiness are computed</a>
      </p>
    </>
  );
}
