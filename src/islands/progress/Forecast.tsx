import type { ForecastDay } from '../../engine/cards.ts';
import { ChartColumns } from './ChartColumns.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import { count, describeDay } from './words.ts';

/** The reviews that the days ahead will bring. */
export function Forecast({ days }: { days: ForecastDay[] }) {
  const all = days.reduce((sum, { reviews }) => sum + reviews, 0);
  const today = days[0]?.reviews ?? 0;
  const says =
    all === 0
      ? `No reviews fall due in the next ${days.length} days.`
      : `${count(all, 'review')} fall due in the next ${days.length} days, ${today === 0 ? 'none' : today} of them today.`;
  return (
    <ChartFrame
      id="forecast"
      title="Reviews ahead"
      says={says}
      head={['Day', 'Reviews']}
      rows={all === 0 ? [] : days.map(({ day, reviews }) => [describeDay(day), `${reviews}`])}
    >
      <ChartColumns
        title="Reviews that fall due on each day"
        columns={days.map(({ day, reviews }) => ({
          value: reviews,
          figure: reviews > 0 ? `${reviews}` : '',
          label: `${Number(day.slice(8))}`,
        }))}
        most={Math.max(...days.map(({ reviews }) => reviews))}
      />
    </ChartFrame>
  );
}
