interface Props {
  /** All from 0 to 1. */
  value: number;
  /** Where there is an interval, the bar is it, and the value a tick in it. */
  interval?: { low: number; high: number };
  /** A line across the bar. */
  mark?: number | undefined;
}

const height = 16;
const percent = (share: number) => `${100 * Math.min(1, Math.max(0, share))}%`;

/** A bar across the place; what it says stands in the text beside it. */
export function ChartBar({ value, interval, mark }: Props) {
  const from = interval?.low ?? 0;
  const to = interval?.high ?? value;
  return (
    <svg class="bar-chart" width="100%" height={height} aria-hidden="true">
      <rect class="track" width="100%" height={height} rx="3" />
      <rect class={interval ? 'span' : 'filled'} x={percent(from)} width={percent(to - from)} height={height} rx="3" />
      {interval && <line class="tick" x1={percent(value)} x2={percent(value)} y1="0" y2={height} />}
      {mark !== undefined && <line class="mark-line" x1={percent(mark)} x2={percent(mark)} y1="0" y2={height} />}
    </svg>
  );
}
