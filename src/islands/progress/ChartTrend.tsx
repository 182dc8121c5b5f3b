import type { Week } from '../../engine/charts.ts';

const width = 120;
const height = 40;

/** Mastery as a line over the accuracy of each week; what it says stands in the text and the table beside it. */
export function ChartTrend({ weeks }: { weeks: Week[] }) {
  const step = width / weeks.length;
  const points = weeks.map(({ mastery }, i) => `${(i + 0.5) * step},${(1 - mastery) * height}`);
  return (
    <svg class="trend" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      {weeks.map(({ monday, answered, score }, i) => {
        const right = answered > 0 ? (score / answered) * height : 0;
        return <rect key={monday} x={(i + 0.2) * step} y={height - right} width={0.6 * step} height={right} />;
      })}
      <polyline points={points.join(' ')} />
      <line x1="0" x2={width} y1={height} y2={height} />
    </svg>
  );
}
