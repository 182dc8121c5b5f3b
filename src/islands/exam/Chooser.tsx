import { useState } from 'preact/hooks';
import { limitOf, stretches, type Stretch } from '../../engine/exam/pace.ts';
import type { ExamProgress } from '../../engine/fold.ts';
import { Earlier } from './Earlier.tsx';
import { describeStretch } from './describe-stretch.ts';
import { formatSpan } from './format-time.ts';
import type { Choice } from './draw-exam.ts';
import type { ExamPaper } from './paper.ts';

interface Props {
  paper: ExamPaper;
  exams: Record<string, ExamProgress>;
  isReady: boolean;
  complaint?: string | undefined;
  onBegin: (choice: Choice) => void;
  onReview: (exam: string) => void;
}

/** How long a form and how much time; then the rules, and the clock begins. */
export function Chooser({ paper, exams, isReady, complaint, onBegin, onReview }: Props) {
  const { lengths, items, trial, pace } = paper;
  const longest = lengths.at(-1) ?? 0;
  const [count, setCount] = useState(longest);
  const [stretch, setStretch] = useState<Stretch>(pace ? 1 : 'off');
  const [wantsTrial, setWantsTrial] = useState(false);
  const hasTrial = trial !== undefined && count === items && wantsTrial;
  const all = count + (hasTrial ? trial : 0);
  const limit = pace && limitOf(all, pace, stretch);

  if (longest === 0) return <Earlier exams={exams} paper={paper.id} onReview={onReview} />; // the page says why
  return (
    <div class="stack">
      {complaint && (
        <p class="notice bad" role="alert">
          {complaint}
        </p>
      )}
      <form
        class="chooser"
        onSubmit={(event) => {
          event.preventDefault();
          onBegin({ count, stretch, hasTrial });
        }}
      >
        <fieldset class="counts" disabled={!isReady}>
          <legend>How many items</legend>
          {lengths.map((length) => (
            <label key={length}>
              <input type="radio" name="count" checked={length === count} onChange={() => setCount(length)} />
              {length}
              {length === items && ' (the whole form)'}
            </label>
          ))}
        </fieldset>
        {trial !== undefined && (
          <label class="counts">
            <input
              type="checkbox"
              checked={hasTrial}
              disabled={!isReady || count !== items}
              onChange={({ currentTarget }) => setWantsTrial(currentTarget.checked)}
            />
            Mix in {trial} items on trial, which do not count (whole form only)
          </label>
        )}
        {pace && (
          <fieldset class="counts" disabled={!isReady}>
            <legend>Timer</legend>
            {stretches.map((choice) => (
              <label key={choice}>
                <input type="radio" name="stretch" checked={choice === stretch} onChange={() => setStretch(choice)} />
                {describeStretch(choice)}
              </label>
            ))}
          </fieldset>
        )}
        <ol class="rules measure">
          <li>
            {all} {all === 1 ? 'item' : 'items'},{' '}
            {limit === undefined
              ? 'without a timer'
              : `${formatSpan(limit)}; at zero the exam is handed in as it stands`}
            .{pace && ' You can change the timer as you go.'}
          </li>
          <li>
            Skip, flag, go back and change as you like. Nothing is marked before the end; what is left open or only
            partly right counts as wrong.
          </li>
          <li>Every answer is kept at once. If the tab is closed, you can go on, but the clock runs on too.</li>
        </ol>
        <button class="go" type="submit" disabled={!isReady}>
          Begin the exam
        </button>
      </form>
      <Earlier exams={exams} paper={paper.id} onReview={onReview} />
    </div>
  );
}
