import { weekdays, type Weekday } from '../../engine/plan/calendar.ts';
import { usualMinutes } from '../../engine/plan/read-study-plan.ts';
import type { MinutesADay } from '../../engine/plan/study-plan.ts';
import { joinWeek, splitWeek } from '../../engine/plan/week.ts';
import { capitalise } from './describe-minutes.ts';

interface Props {
  minutesADay: MinutesADay | undefined;
  isReady: boolean;
}

/** Minutes a day, and folded away the days of the week that have others. */
export function MinutesField({ minutesADay = usualMinutes, isReady }: Props) {
  const { usual, other } = splitWeek(minutesADay);
  return (
    <>
      <label>
        <span>Minutes a day</span>
        <input
          type="number"
          name="minutes"
          min={5}
          max={480}
          required
          defaultValue={String(usual || usualMinutes)}
          disabled={!isReady}
        />
      </label>
      <details open={Object.keys(other).length > 0}>
        <summary>Other minutes on some days</summary>
        <fieldset class="week" disabled={!isReady}>
          <legend>Leave empty what is as above; 0 is a day off.</legend>
          {weekdays.map((weekday) => (
            <label key={weekday}>
              <span>{capitalise(weekday)}</span>
              <input type="number" name={weekday} min={0} max={480} defaultValue={String(other[weekday] ?? '')} />
            </label>
          ))}
        </fieldset>
      </details>
    </>
  );
}

/** What the fields hold. */
export function readMinutes(given: FormData): MinutesADay {
  const other: Partial<Record<Weekday, number>> = {};
  for (const weekday of weekdays) {
    const typed = given.get(weekday);
    if (typed !== null && typed !== '') other[weekday] = Number(typed);
  }
  return joinWeek({ usual: Number(given.get('minutes')), other });
}
