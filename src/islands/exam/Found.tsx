import { useState } from 'preact/hooks';
import { unanswered, type Exam } from '../../engine/exam/exam.ts';
import { TimeLeft } from './TimeLeft.tsx';

interface Props {
  exam: Exam;
  complaint?: string;
  onGoOn: () => void;
  onHandIn: () => void;
  onDiscard: () => void;
}

/** An exam that was begun and not handed in: its clock runs on. */
export function Found({ exam, complaint, onGoOn, onHandIn, onDiscard }: Props) {
  const [isSure, setSure] = useState(false);
  const count = exam.places.length;
  return (
    <section class="card stack" aria-label="An open exam">
      {complaint && (
        <p class="notice bad" role="alert">
          {complaint}
        </p>
      )}
      <p>
        <b>You have an exam open:</b> {count - unanswered(exam).length} of {count} answered.{' '}
        {exam.limit === undefined ? 'It has no timer.' : 'Its clock has run on:'}
      </p>
      {exam.limit !== undefined && <TimeLeft exam={exam} onTimeUp={onHandIn} onWake={() => undefined} />}
      <p class="actions">
        <button class="go" type="button" onClick={onGoOn}>
          Go on
        </button>
        <button class="go quiet" type="button" onClick={onHandIn}>
          Hand it in as it is
        </button>
        {isSure ? (
          <button class="plain" type="button" onClick={onDiscard}>
            Yes, discard it: nothing of it is kept
          </button>
        ) : (
          <button class="plain" type="button" onClick={() => setSure(true)}>
            Discard it …
          </button>
        )}
      </p>
    </section>
  );
}
