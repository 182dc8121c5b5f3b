import { useRef, useState } from 'preact/hooks';
import { restretch } from '../../engine/exam/clock.ts';
import type { Exam } from '../../engine/exam/exam.ts';
import { stretches, stretchTime, type Stretch } from '../../engine/exam/pace.ts';
import { now } from '../../stores/clock.ts';
import { describeStretch } from './describe-stretch.ts';
import { formatSpan } from './format-time.ts';

interface Props {
  exam: Exam;
  onChoose: (stretch: Stretch) => void;
}

/** Gives a running exam more time or less, or takes its timer off; what is used up already cannot be chosen. */
export function StretchChoice({ exam, onChoose }: Props) {
  // What is used up is looked up when it is opened: it would not do to change under the finger.
  const [{ wanted, at }, set] = useState({ wanted: exam.stretch, at: now() });
  const details = useRef<HTMLDetailsElement>(null);
  const { time } = exam;
  if (time === undefined) return null;

  function choose(event: Event) {
    event.preventDefault();
    onChoose(wanted);
    if (details.current) details.current.open = false;
    details.current?.querySelector('summary')?.focus();
  }

  return (
    <details class="stretch small soft" ref={details} onToggle={() => set({ wanted: exam.stretch, at: now() })}>
      <summary>Timer: {describeStretch(exam.stretch).toLowerCase()}</summary>
      <form class="stack" onSubmit={choose}>
        <fieldset class="counts">
          <legend>Give me</legend>
          {stretches.map((stretch) => {
            const limit = stretchTime(time, stretch);
            const isUsedUp = restretch(exam, stretch, at) === undefined;
            return (
              <label key={stretch}>
                <input
                  type="radio"
                  name="stretch"
                  checked={stretch === wanted}
                  disabled={isUsedUp && stretch !== exam.stretch}
                  onChange={() => set({ wanted: stretch, at })}
                />
                {limit === undefined ? 'No timer' : `${describeStretch(stretch)}, ${formatSpan(limit)} in all`}
                {isUsedUp && ', used up'}
              </label>
            );
          })}
        </fieldset>
        <p class="actions">
          <button class="go quiet" type="submit">
            Change the timer
          </button>
        </p>
      </form>
    </details>
  );
}
