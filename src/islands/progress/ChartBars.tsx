import { ChartBar } from './ChartBar.tsx';

/** A bar with its name and its figure. */
export interface Bar {
  label: string;
  figure: string;
  /** From 0 to 1. */
  value: number;
  interval?: { low: number; high: number };
  mark?: number | undefined;
}

/** Bars under one another; names are text, so that long ones wrap. */
export function ChartBars({ bars }: { bars: Bar[] }) {
  return (
    <ul class="bars">
      {bars.map(({ label, figure, ...bar }) => (
        <li key={label}>
          <span>{label}</span> <b>{figure}</b>
          <ChartBar {...bar} />
        </li>
      ))}
    </ul>
  );
}
