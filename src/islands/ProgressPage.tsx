import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { askToPersist, learner } from '../stores/learner.ts';
import { KeepingNotice } from './KeepingNotice.tsx';
import { ChangedPlace } from './progress/ChangedPlace.tsx';
import { InsightPlace } from './progress/InsightPlace.tsx';
import { Keep } from './progress/Keep.tsx';
import { Learners } from './progress/Learners.tsx';
import { Mastery, type Outline } from './progress/Mastery.tsx';
import { StudyDays } from './progress/StudyDays.tsx';
import type { Changes } from './progress/use-changed.ts';
import { count } from './progress/words.ts';

interface Props {
  outlines: Outline[];
  changes: Changes;
  practise: string;
  /** The address of the page that says how all this is computed. */
  method: string;
  /** The address of the page of notes and flags. */
  notes: string;
}

/** Everything about one's own progress, computed from the log. */
export default function ProgressPage({ outlines, changes, practise, method, notes }: Props) {
  const progress = useStore(learner.$progress, { ssr: () => learner.$progress.get() });
  const keeping = useStore(learner.$keeping, { ssr: () => learner.$keeping.get() });
  const [isPersistent, setPersistent] = useState<boolean>();
  useEffect(() => void learner.start(), []);
  useEffect(() => {
    if (progress.attempts > 0) void askToPersist().then(setPersistent);
  }, [progress.attempts > 0]);
  const [chosen, setChosen] = useState<string>();
  const outline = outlines.find(({ id }) => id === (chosen ?? progress.certification)) ?? outlines[0];
  const hasBegun = progress.attempts > 0;
  const flagged = Object.keys(progress.flagged).length;

  if (keeping.status === 'opening') return <p role="status">Opening your record …</p>;
  return (
    <div class="stack">
      <KeepingNotice />
      {progress.attempts === 0 ? (
        <p class="lead">
          Nothing here yet. <a href={practise}>Answer your first items</a>, and what you can do is lit below.
        </p>
      ) : (
        <p class="lead">
          {count(progress.attempts, 'answer')} to {count(Object.keys(progress.items).length, 'item')},{' '}
          {count(Object.keys(progress.lessons).length, 'lesson')} read
          {flagged > 0 ? `, ${count(flagged, 'item')} flagged` : ''}.
        </p>
      )}
      {(flagged > 0 || Object.keys(progress.notes).length > 0) && (
        <p>
          <a href={notes}>Your notes and flags</a>
        </p>
      )}
      <ChangedPlace {...changes} practise={practise} items={progress.items} />
      {outline && <Mastery outlines={outlines} outline={outline} onChoose={setChosen} practise={practise} />}
      {(hasBegun || Object.keys(progress.lessons).length > 0) && <StudyDays progress={progress} />}
      {outline && hasBegun && <InsightPlace outline={outline} index={changes.index} method={method} />}
      <Keep isPersistent={isPersistent} />
      <Learners />
    </div>
  );
}
