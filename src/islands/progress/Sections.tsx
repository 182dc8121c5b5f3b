import { weeksUntil, type Week } from '../../engine/charts.ts';
import type { Insight } from '../../engine/insight.ts';
import { now, zone } from '../../stores/clock.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { ChartTrend } from './ChartTrend.tsx';
import type { Outline } from './Mastery.tsx';
import { outcomesOf } from './outcomes-of.ts';
import { count, describeDay, percent } from './words.ts';

interface Props {
  outline: Outline;
  insight: Insight;
  weeksShown: number;
}

interface Trend {
  title: string;
  weeks: Week[];
  answered: number;
  right: number;
  /** Now, and what it gained over the weeks shown. */
  mastery: number;
  gain: number;
}

/** Mastery and accuracy over time, a small drawing for each section, or each domain. */
export function Sections({ outline, insight, weeksShown }: Props) {
  const all = outline.rows.map((row) =>
    trendOf(row.title, weeksUntil(now(), zone(), insight, outcomesOf({ rows: [row] }), weeksShown)),
  );
  const trends = all.filter(({ answered, mastery }) => answered > 0 || mastery > 0);
  const untried = all.filter((trend) => !trends.includes(trend)).map(({ title }) => title);
  const title = outline.id === 'domains' ? 'Domain by domain' : `${outline.short}, section by section`;
  return (
    <ChartFrame
      id="sections"
      title={title}
      says={describe(trends, weeksShown)}
      head={['Week', 'Answers', 'Right', 'Mastery at its end']}
      rows={trends.flatMap(({ title, weeks }) =>
        weeks
          .filter(({ answered, mastery }) => answered > 0 || mastery > 0)
          .map(({ monday, answered, score, mastery }) => [
            `${title}, from ${describeDay(monday)}`,
            `${answered}`,
            answered > 0 ? percent(score / answered) : '–',
            percent(mastery),
          ]),
      )}
    >
      <p class="small soft">The line is mastery, the columns what was right in each week, both from 0 to 100 %.</p>
      <ul class="trends">
        {trends.map(({ title, weeks, answered, right, mastery }) => (
          <li key={title}>
            <span>{title}</span> <b>{percent(mastery)}</b>
            <ChartTrend weeks={weeks} />
            <span class="small soft">
              {answered === 0 ? 'No answers in these weeks' : `${percent(right)} of ${count(answered, 'answer')} right`}
            </span>
          </li>
        ))}
      </ul>
      {untried.length > 0 && <p class="measure">Not tried yet: {untried.join('; ')}.</p>}
    </ChartFrame>
  );
}

function trendOf(title: string, weeks: Week[]): Trend {
  const answered = weeks.reduce((sum, week) => sum + week.answered, 0);
  const score = weeks.reduce((sum, week) => sum + week.score, 0);
  const mastery = weeks.at(-1)?.mastery ?? 0;
  const right = answered > 0 ? score / answered : 0;
  return { title, weeks, answered, right, mastery, gain: mastery - (weeks[0]?.mastery ?? 0) };
}

function describe(trends: Trend[], weeksShown: number): string {
  const grown = trends.toSorted((a, b) => b.gain - a.gain)[0];
  const darkest = trends.toSorted((a, b) => a.mastery - b.mastery)[0];
  if (!grown || !darkest) return 'Nothing of it was tried yet.';
  const points = Math.round(100 * grown.gain);
  const growth =
    points > 0
      ? `In ${weeksShown} weeks “${grown.title}” has grown most, by ${points} points.`
      : `No mastery was gained in these ${weeksShown} weeks.`;
  return grown === darkest ? growth : `${growth} The darkest is “${darkest.title}”, at ${percent(darkest.mastery)}.`;
}
