import { useEffect, useRef } from 'preact/hooks';
import type { PosedItem } from '../../engine/bank.ts';
import type { Confidence } from '../../engine/event.ts';
import type { Session } from '../../engine/session.ts';
import { ItemForm } from '../items/ItemForm.tsx';
import { describeKeys } from '../items/keys.ts';
import { useInSession } from '../offline/use-in-session.ts';
import type { Loaded } from '../practice/load.ts';

interface Props {
  session: Session;
  loaded: Loaded;
  onAnswer: (item: PosedItem, response: string[], confidence: Confidence) => void;
  onStop: () => void;
}

/**
 * One item at a time, without a word about right or wrong: this measures, and somebody who is told of six misses before
 * the first lesson answers the rest differently. Reading reasons in between would also make an hour of fifteen minutes.
 */
export function Running({ session, loaded, onAnswer, onStop }: Props) {
  useInSession();
  const box = useRef<HTMLDivElement>(null);
  const { position, places, title } = session;
  useEffect(() => box.current?.querySelector<HTMLElement>('form.item')?.focus(), [position]);

  const place = places[position];
  const item = place && loaded.items.get(place.item);
  if (!place || !item) return null;
  return (
    <div class="running" ref={box}>
      <progress value={position} max={places.length} aria-label="Progress of this session" />
      <ItemForm
        key={item.id}
        item={item}
        order={place.options}
        label={`Item ${position + 1} of ${places.length}`}
        meta={
          <>
            <span>
              {position + 1} of {places.length}
            </span>
            <span>{title}</span>
          </>
        }
        onRespond={(response, confidence) => onAnswer(item, response, confidence)}
      />
      <p class="actions">
        <button class="go quiet" type="button" onClick={() => onAnswer(item, [], 'guess')}>
          I don’t know this
        </button>
        {position > 0 && (
          <button class="plain" type="button" onClick={onStop}>
            Stop here and see
          </button>
        )}
        <span class="keys small soft">{describeKeys(item)}</span>
      </p>
    </div>
  );
}
