import { dayOf } from '../../engine/day.ts';
import type { Progress } from '../../engine/fold.ts';
import { isStudied, listStudyDays, type StudyDay } from '../../engine/study-days.ts';
import { now, zone } from '../../stores/clock.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { count, describeDay, describeWeekday, percent } from './words.ts';

const weeksShown = 10;
const step = 24;
const side = 19;
const left = 36;
const weekdays = ['Mon', '', 'Wed', '', 'Fri', '', 'Sun'];

/** The days of the last weeks, lit by how long one worked, and the same as a table. */
export function StudyDays({ progress }: { progress: Pick<Progress, 'days' | 'lessons'> }) {
  const days = listStudyDays(dayOf(now(), zone()), weeksShown, progress, zone());
  const studied = days.filter(isStudied);
  return (
    <ChartFrame
      id="days"
      as="h2"
      title="Your days"
      says={describe(days)}
      head={['Day', 'Items', 'Right', 'Minutes', 'Lessons read']}
      rows={studied
        .toReversed()
        .map((day) => [
          describeWeekday(day.day),
          `${day.answered}`,
          day.answered > 0 ? percent(day.score / day.answered) : '–',
          day.answered > 0 ? `${minutesOf(day)}` : '–',
          day.lessons > 0 ? `${day.lessons}` : '–',
        ])}
    >
      <Strip days={days} />
      <p class="small soft">The longer you answered, the stronger the colour, up to half an hour.</p>
    </ChartFrame>
  );
}

function Strip({ days }: { days: StudyDay[] }) {
  return (
    <svg
      class="days"
      width={left + weeksShown * step}
      height={7 * step + 20}
      role="img"
      aria-label={`Days of study in the last ${weeksShown} weeks`}
    >
      {weekdays.map((name, i) => (
        <text x="0" y={i * step + 15} key={i}>
          {name}
        </text>
      ))}
      {days.map((day, i) => (
        <rect
          class={isStudied(day) ? 'studied' : undefined}
          key={day.day}
          x={left + Math.floor(i / 7) * step}
          y={(i % 7) * step + 1}
          width={side}
          height={side}
          rx="4"
          fill-opacity={isStudied(day) ? brightnessOf(day) : undefined}
        >
          <title>{`${describeWeekday(day.day)}: ${describeWork(day)}`}</title>
        </rect>
      ))}
      {days.map(
        ({ day }, i) =>
          // The last of them would hang over the edge.
          i % 21 === 0 &&
          i < days.length - 14 && (
            <text x={left + Math.floor(i / 7) * step} y={7 * step + 14} key={day}>
              {describeDay(day)}
            </text>
          ),
      )}
    </svg>
  );
}

function describe(days: StudyDay[]): string {
  const lately = days.slice(-14).filter(isStudied).length;
  const all = days.filter(isStudied);
  const last = all.at(-1);
  if (!last) return `No days of study in these ${weeksShown} weeks. Ten minutes are enough to begin again.`;
  if (lately === 0) return `You last studied on ${describeDay(last.day)}. Ten minutes are enough to pick it up again.`;
  return `You studied on ${lately} of the last 14 days, and on ${all.length} of these ${days.length}.`;
}

function describeWork(day: StudyDay): string {
  const work = [
    ...(day.answered > 0 ? [`${count(day.answered, 'item')} in ${count(minutesOf(day), 'minute')}`] : []),
    ...(day.lessons > 0 ? [`${count(day.lessons, 'lesson')} read`] : []),
  ];
  return work.join(', ') || 'a day off';
}

/** In steps that the eye can tell apart. */
function brightnessOf(day: StudyDay): number {
  return [30, 15, 5].filter((minutes) => minutesOf(day) >= minutes).length * 0.22 + 0.34;
}

function minutesOf({ ms }: StudyDay): number {
  return Math.max(1, Math.round(ms / 60_000));
}
