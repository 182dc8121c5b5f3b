import { useState } from 'preact/hooks';
import type { IndexItem } from '../../engine/bank.ts';
import type { Known } from '../../engine/filter.ts';
import type { Session } from '../../engine/session.ts';
import type { Work } from './count-work.ts';
import { Left } from './Left.tsx';
import { listCandidates } from './list-candidates.ts';
import { Only } from './Only.tsx';
import { OpenSession } from './OpenSession.tsx';
import { writeRequest, type Offer, type PracticeRequest } from './request.ts';
import { due, everything, itemOfScope, missed, titleOfScope } from './scope.ts';

interface Props {
  offer: Offer;
  /** Chosen at first. */
  initial: PracticeRequest;
  /** What may be drawn from, once it is there. */
  items: IndexItem[] | undefined;
  known: Known;
  /** What waits: reviews, and items to put right. */
  work: Work | undefined;
  open?: Session | undefined;
  complaint?: string | undefined;
  isReady: boolean;
  onBegin: (request: PracticeRequest) => void;
  onResume: (session: Session) => void;
  onGiveUp: (session: Session) => void;
}

const counts = [5, 10, 20, 40];

/** What to practise and how much; and the session to go on with, if one is open. */
export function Chooser(props: Props) {
  const { offer, initial, items, known, work, open, complaint, isReady, onBegin, onResume, onGiveUp } = props;
  const [request, setRequest] = useState(initial);
  const { scope, count } = request;
  const groups = Map.groupBy(offer.scopes, ({ group }) => group);
  const isReview = scope === due;
  const shared = { offer, request, items, known };
  const left = items && !isReview ? listCandidates(items, request, offer.scopes, known).length : undefined;

  /** What is chosen stands in the address, to be linked and kept. */
  function change(part: Partial<PracticeRequest>) {
    const changed = { ...request, ...part };
    setRequest(changed);
    history.replaceState(history.state, '', writeRequest(changed));
  }

  return (
    <div class="stack">
      {complaint && (
        <p class="notice bad" role="alert">
          {complaint}
        </p>
      )}
      {open && <OpenSession open={open} onResume={onResume} onGiveUp={onGiveUp} />}
      <form
        class="chooser"
        onSubmit={(event) => {
          event.preventDefault();
          onBegin(request);
        }}
      >
        <label>
          <span>What</span>
          <select
            value={scope}
            disabled={!isReady}
            onChange={({ currentTarget }) => change({ scope: currentTarget.value })}
          >
            <option value={everything}>Everything, mixed</option>
            {itemOfScope(scope) && <option value={scope}>{titleOfScope(scope, [])}</option>}
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
                disabled={!isReady || isReview}
                onChange={() => change({ count: choice })}
              />
              {choice}
            </label>
          ))}
        </fieldset>
        <Only {...shared} isReady={isReady && !isReview} onChange={(filter) => change({ filter })} />
        <Left {...shared} left={left} onChange={change} />
        <button class={`go ${open ? 'quiet' : ''}`} type="submit" disabled={!isReady || left === 0}>
          Begin
        </button>
      </form>
    </div>
  );
}
