import type { Suggestion, Verdict } from '../../engine/plan/verdict.ts';
import { describeMinutes } from './describe-minutes.ts';

/** Whether it fits, in a sentence, and what would help. */
export function VerdictLine({ verdict }: { verdict: Verdict }) {
  return (
    <div class={`notice ${verdict.kind === 'cannot' ? 'bad' : 'good'}`} role="status">
      <p>
        <b>{headline(verdict)}</b> {explain(verdict)}
      </p>
      {verdict.kind === 'cannot' && verdict.suggestions.length > 0 && (
        <ul>
          {verdict.suggestions.map((suggestion) => (
            <li key={suggestion.kind}>{describe(suggestion)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function headline({ kind }: Verdict): string {
  return { fits: 'It fits.', tight: 'It is tight.', cannot: 'It does not fit.', open: 'There is no date yet.' }[kind];
}

function explain(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'fits':
      return `All that is new is done before the last week, with ${Math.round(verdict.spare / 60)} hours over for mock exams and practice.`;
    case 'tight':
      return 'Some of what is new falls into the last week. A few minutes more a day would ease it.';
    case 'cannot':
      return `About ${Math.ceil(verdict.missingMinutes / 60)} hours are missing until the day of the exam.`;
    case 'open':
      return verdict.learntBy === undefined
        ? 'Below are the next two weeks.'
        : `At this pace the last lesson is read on ${formatDay(verdict.learntBy)}. Below are the next two weeks.`;
  }
}

function describe(suggestion: Suggestion): string {
  if (suggestion.kind === 'date') return `With these minutes, an exam from ${formatDay(suggestion.examDate)} on.`;
  return `For this date, ${describeMinutes(suggestion.minutesADay)}.`;
}

/** A day as `Monday 2 March 2027`. */
function formatDay(day: string): string {
  return format(day, { year: 'numeric' });
}

/** A day of the coming weeks, as `Monday 2 March`. */
export function formatNearDay(day: string): string {
  return format(day);
}

function format(day: string, more: Intl.DateTimeFormatOptions = {}): string {
  const usual = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Date(`${day}T12:00Z`).toLocaleDateString('en-GB', { ...usual, ...more });
}
