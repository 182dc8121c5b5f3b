import type { Week } from '../../engine/charts.ts';
import { ChartColumns } from './ChartColumns.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import { count, describeDay, percent } from './words.ts';

const shareOf = ({ score, answered }: Pick<Week, 'score' | 'answered'>) => score / answered;
/** Every third week has room for its day, the last one among them. */
const label = ({ monday }: Week, i: number, { length }: readonly Week[]) =>
  (length - 1 - i) % 3 === 0 ? describeDay(monday) : '';

/** The score of each week. */
export function Accuracy({ weeks }: { weeks: Week[] }) {
  const answered = weeks.reduce((sum, week) => sum + week.answered, 0);
  const score = weeks.reduce((sum, week) => sum + week.score, 0);
  const now = weeks.at(-1);
  const says =
    answered === 0
      ? `No answers in the last ${weeks.length} weeks.`
      : `Of ${count(answered, 'answer')} in the last ${weeks.length} weeks, ${percent(score / answered)} were right` +
        (now && now.answered > 0
          ? `; this week, ${percent(shareOf(now))} of ${now.answered}.`
          : '; this week, none yet.');
  const columns = weeks.map((week, i) => ({
    value: week.answered > 0 ? shareOf(week) : 0,
    figure: week.answered > 0 ? `${Math.round(100 * shareOf(week))}` : '',
    label: label(week, i, weeks),
  }));
  const rows = weeks
    .filter((week) => week.answered > 0)
    .map((week) => [describeDay(week.monday), `${week.answered}`, percent(shareOf(week))]);
  return (
    <ChartFrame
      id="accuracy"
      title="Right, week by week"
      says={says}
      head={['Week from', 'Answers', 'Right']}
      rows={rows}
    >
      <ChartColumns title="Per cent right in each week" columns={columns} most={1} />
    </ChartFrame>
  );
}

function describeLit(weeks: readonly Week[]): string {
  const { lit = 0, fading = 0 } = weeks.at(-1) ?? {};
  const gain = lit - (weeks[0]?.lit ?? 0);
  const change = gain === 0 ? 'as many as' : gain > 0 ? `${gain} more than` : `${-gain} fewer than`;
  const now =
    lit === 0 ? 'No outcome is lit now.' : `${count(lit, 'outcome')} lit, ${change} ${weeks.length} weeks ago.`;
  if (fading === 0) return now;
  return `${now} ${count(fading, 'other')} ${fading === 1 ? 'is' : 'are'} fading; a review lights ${fading === 1 ? 'it' : 'them'} again.`;
}

/** The outcomes lit at the end of each week. */
export function LitOverTime({ weeks }: { weeks: Week[] }) {
  const says = weeks.every(({ lit, fading }) => lit + fading === 0)
    ? 'No outcome is lit yet: two right answers, not guessed, light one.'
    : describeLit(weeks);
  const columns = weeks.map((week, i) => ({
    value: week.lit,
    figure: week.lit > 0 ? `${week.lit}` : '',
    label: label(week, i, weeks),
  }));
  const rows = weeks
    .filter(({ answered, lit, fading }) => answered + lit + fading > 0)
    .map(({ monday, lit, fading }) => [describeDay(monday), `${lit}`, `${fading}`]);
  return (
    <ChartFrame
      id="lit"
      title="Outcomes lit"
      says={says}
      head={['Week from', 'Lit at its end', 'Fading']}
      rows={weeks.some(({ lit }) => lit > 0) ? rows : []}
    >
      <ChartColumns
        title="Outcomes lit at the end of each week"
        columns={columns}
        most={Math.max(...weeks.map(({ lit }) => lit))}
      />
    </ChartFrame>
  );
}
