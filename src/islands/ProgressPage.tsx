import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { ShippedCorrection } from '../engine/corrections.ts';
import { askToPersist, learner } from '../stores/learner.ts';
import { KeepingNotice } from './KeepingNotice.tsx';
import { History } from './progress/History.tsx';
import { InsightPlace } from './progress/InsightPlace.tsx';
import { Keep } from './progress/Keep.tsx';
import { Mastery, type Outline } from './progress/Mastery.tsx';

interface Props {
  outlines: Outline[];
  corrections: ShippedCorrection[];
  practise: string;
  /** The address of the index of the banks. */
  index: string;
  /** The address of the page that says how all this is computed. */
  method: string;
}

/** Everything about one's own progress, computed from the log. */
export default function ProgressPage({ outlines, corrections, practise, index, method }: Props) {
  const progress = useStore(learner.$progress, { ssr: () => learner.$progress.get() });
  const keeping = useStore(learner.$keeping, { ssr: () => learner.$keeping.get() });
  const [isPersistent, setPersistent] = useState<boolean>();
  useEffect(() => void learner.start(), []);
  useEffect(() => {
    if (progress.attempts > 0) void askToPersist().then(setPersistent);
  }, [progress.attempts > 0]);
  const corrected = corrections.filter(({ item }) => item in progress.items);
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
      {corrected.length > 0 && (
        <div class="notice stack">
          <p>Keys that were corrected since you answered; your answers are graded by the new ones.</p>
          <ul>
            {corrected.map(({ item, because }) => (
              <li key={item}>
                {item}: {because}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Mastery outlines={outlines} />
      {progress.attempts > 0 && <InsightPlace index={index} method={method} />}
      {progress.attempts > 0 && <History days={progress.days} />}
      <Keep />
      {isPersistent === false && (
        <p class="notice">
          This browser may clear what it keeps when space runs low. Save a progress file now and then.
        </p>
      )}
    </div>
  );
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
