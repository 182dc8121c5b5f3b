import { timesByLevel } from '../../engine/charts.ts';
import type { Insight } from '../../engine/insight.ts';
import type { Level } from '../../schema/words.ts';
import { ChartBars } from './ChartBars.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import { count } from './words.ts';

const names: Record<Level, string> = { recall: 'to recall', apply: 'to apply', analyse: 'to analyse' };

/** How long an item takes, by what it asks. */
export function TimePerItem({ times, levels }: Pick<Insight, 'times'> & { levels: ReadonlyMap<string, Level> }) {
  const met = timesByLevel(times, levels).filter(({ items }) => items > 0);
  const seconds = (ms: number) => Math.round(ms / 1000);
  const longest = Math.max(...met.map(({ ms }) => ms));
  const said = met.map(({ level, ms }) => `${seconds(ms)} seconds where it asks you ${names[level]}`);
  const says =
    met.length === 0
      ? 'None of the items that you met is asked any more.'
      : `The usual item takes you ${new Intl.ListFormat('en-GB').format(said)}.`;
  return (
    <ChartFrame
      id="time"
      title="Time for an item"
      says={says}
      head={['It asks you', 'Items met', 'Usual time']}
      rows={met.map(({ level, items, ms }) => [names[level], `${items}`, count(seconds(ms), 'second')])}
    >
      <ChartBars
        bars={met.map(({ level, ms }) => ({
          label: level[0]?.toUpperCase() + level.slice(1),
          figure: `${seconds(ms)} s`,
          value: longest > 0 ? ms / longest : 0,
        }))}
      />
    </ChartFrame>
  );
}
