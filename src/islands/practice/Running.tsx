import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PosedItem } from '../../engine/bank.ts';
import type { Confidence } from '../../engine/event.ts';
import type { Session } from '../../engine/session.ts';
import { learner, tell } from '../../stores/learner.ts';
import { FrameLater } from '../items/FrameLater.tsx';
import { ItemForm } from '../items/ItemForm.tsx';
import { ItemNote } from '../items/ItemNote.tsx';
import { describeKeys } from '../items/keys.ts';
import { ReportItem } from '../items/ReportItem.tsx';
import { useInSession } from '../offline/use-in-session.ts';
import type { Loaded } from './load.ts';

interface Props {
  session: Session;
  loaded: Loaded;
  siteVersion: string;
  onAnswer: (item: PosedItem, response: string[], confidence: Confidence) => void;
  onNext: () => void;
  onSnooze: (item: PosedItem) => void;
}

/** One item of a session at a time. */
export function Running({ session, loaded, siteVersion, onAnswer, onNext, onSnooze }: Props) {
  const { flagged } = useStore(learner.$progress, { ssr: () => learner.$progress.get() });
  useInSession();
  const next = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const { position, places } = session;
  const place = places[position];
  const item = place && loaded.items.get(place.item);
  const isAnswered = place?.answered !== undefined;

  useEffect(() => {
    if (isAnswered) next.current?.focus({ preventScroll: true });
    else box.current?.querySelector('form')?.focus();
  }, [position, isAnswered]);

  if (!place || !item) return null;
  const isFlagged = item.id in flagged;
  const isLast = position === places.length - 1;
  return (
    <div class="running" ref={box}>
      <progress value={position + Number(isAnswered)} max={places.length} aria-label="Progress of this session" />
      <ItemForm
        key={item.id}
        item={item}
        stimulus={loaded.cases.get(item.case ?? '')}
        order={place.options}
        label={`Item ${position + 1} of ${places.length}`}
        meta={
          <>
            <span>
              {position + 1} of {places.length}
            </span>
            <span>{item.level}</span>
            <span>{session.title}</span>
          </>
        }
        answered={place.answered}
        onRespond={(response, confidence) => onAnswer(item, response, confidence)}
        after={
          <p class="actions">
            <button class="go" type="button" ref={next} onClick={onNext}>
              {isLast ? 'See how it went' : 'Next'}
            </button>
          </p>
        }
      />
      {isAnswered && (
        <FrameLater key={item.id}>
          <ItemNote item={item.id} />
        </FrameLater>
      )}
      <p class="actions small">
        <button
          class="plain"
          type="button"
          data-icon={isFlagged ? 'flagged' : 'flag'}
          onClick={() => void tell({ kind: 'flag', item: item.id, flagged: !isFlagged })}
        >
          {isFlagged ? 'Flagged; take it back' : 'Flag this item'}
        </button>
        {session.mode === 'review' && !isAnswered && (
          <button class="plain" type="button" onClick={() => onSnooze(item)}>
            Not today; ask me tomorrow
          </button>
        )}
        <ReportItem item={item} siteVersion={siteVersion} />
        <span class="keys soft">{describeKeys(item)}</span>
      </p>
    </div>
  );
}
