import { useEffect, useRef } from 'preact/hooks';
import { summarise, type Session } from '../../engine/session.ts';
import { Html } from '../Html.tsx';
import { explain } from '../items/explain.ts';
import { ItemNote } from '../items/ItemNote.tsx';
import type { Loaded } from './load.ts';
import type { PracticeRequest } from './request.ts';
import { missed } from './scope.ts';

interface Props {
  session: Session;
  loaded: Loaded;
  onAgain: () => void;
  onBegin: (request: PracticeRequest) => void;
}

/** How a session went: the score, what was missed with its key and what to read, and what to do next. */
export function Over({ session, loaded, onAgain, onBegin }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { answered, right, score, missed: ids } = summarise(session);
  const items = ids.flatMap((id) => loaded.items.get(id) ?? []);
  return (
    <section class="stack" aria-label="How it went">
      <h2 tabIndex={-1} ref={title}>
        {right} of {answered} right
      </h2>
      <p class="soft">
        {session.title}: {Math.round(score * 100)} % of the score, partial credit included.{' '}
        {items.length === 0 ? 'Nothing to put right.' : 'Below is what to put right, what you were sure of first.'}
      </p>
      {items.length > 0 && (
        <ol class="list">
          {items.map((item) => (
            <li key={item.id} class="stack">
              <Html class="missed-stem" html={item.stem} />
              {explain(item)
                .filter(({ isRight }) => isRight)
                .map(({ text, why }) => (
                  <p key={text}>
                    <span class="verdict right" data-icon="right">
                      Right:
                    </span>{' '}
                    <Html as="span" html={text} />. <Html as="span" class="soft" html={why} />
                  </p>
                ))}
              <p>
                Read: <a href={item.lesson.href}>{item.lesson.label}</a>
              </p>
              <ItemNote item={item.id} />
            </li>
          ))}
        </ol>
      )}
      <p class="actions">
        {items.length > 0 && (
          <button
            class="go"
            type="button"
            onClick={() => onBegin({ scope: missed, count: Math.max(5, items.length), filter: {} })}
          >
            Put them right now
          </button>
        )}
        <button class={`go ${items.length > 0 ? 'quiet' : ''}`} type="button" onClick={onAgain}>
          Practise something else
        </button>
      </p>
    </section>
  );
}
