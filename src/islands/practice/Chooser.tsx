import { useState } from 'preact/hooks';
import type { Session } from '../../engine/session.ts';
import type { Work } from './count-work.ts';
import { due, everything, missed, type Scope } from './scope.ts';

interface Props {
  scopes: Scope[];
  /** Chosen at first. */
  initial: { scope: string; count: number };
  /** What waits: reviews, and items to put right. */
  work: Work | undefined;
  open?: Session | undefined;
  complaint?: string | undefined;
  isReady: boolean;
  onBegin: (scope: string, count: number) => void;
  onResume: (session: Session) => void;
  onGiveUp: (session: Session) => void;
}

const counts = [5, 10, 20, 40];

/** What to practise and how much; and the session to go on with, if one is open. */
export function Chooser(props: Props) {
  const { scopes, initial, work, open, complaint, isReady, onBegin, onResume, onGiveUp } = props;
  const [scope, setScope] = useState(initial.scope);
  const [count, setCount] = useState(initial.count);
  const groups = Map.groupBy(scopes, ({ group }) => group);
  return (
    <div class="stack">
      {complaint && (
        <p class="notice bad" role="alert">
          {complaint}
        </p>
      )}
      {open && (
        <section class="card stack" aria-label="An open session">
          <p>
            <b>{open.title}</b>: you stopped at {Math.min(open.position + 1, open.places.length)} of{' '}
            {open.places.length}.
          </p>
          <p class="actions">
            <button class="go" type="button" onClick={() => onResume(open)}>
              Go on
            </button>
            <button class="plain" type="button" onClick={() => onGiveUp(open)}>
              Give it up; the answers stay
            </button>
          </p>
        </section>
      )}
      <form
        class="chooser"
        onSubmit={(event) => {
          event.preventDefault();
          onBegin(scope, count);
        }}
      >
        <label>
          <span>What</span>
          <select value={scope} disabled={!isReady} onChange={({ currentTarget }) => setScope(currentTarget.value)}>
            <option value={everything}>Everything, mixed</option>
            {work && work.due > 0 && <option value={due}>Reviews due ({work.due})</option>}
            {work && work.missed > 0 && <option value={missed}>What you missed ({work.missed})</option>}
            {[...groups].map(([group, members]) => (
              <optgroup label={group} key={group}>
                {members.map(({ id, title }) => (
                  <option value={id} key={id}>
                    {title}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <fieldset class="counts">
          <legend>How many</legend>
          {counts.map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name="count"
                value={choice}
                checked={choice === count}
                disabled={!isReady || scope === due}
                onChange={() => setCount(choice)}
              />
              {choice}
            </label>
          ))}
        </fieldset>
        <button class={`go ${open ? 'quiet' : ''}`} type="submit" disabled={!isReady}>
          Begin
        </button>
      </form>
    </div>
  );
}
