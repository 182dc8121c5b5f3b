import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Judgement } from '../../engine/challenges/judge.ts';
import type { OpenChallenge } from '../../engine/challenges/open-challenge.ts';
import { scoreChallenge } from '../../engine/challenges/score.ts';
import { Html } from '../Html.tsx';
import { useInSession } from '../offline/use-in-session.ts';
import { describeVerdict, formatScore } from './words.ts';

interface Props {
  open: OpenChallenge;
  verdict?: Judgement;
  isBusy?: boolean;
  /** The bench is set up, so that there is something to judge. */
  hasFacts: boolean;
  hints: string[];
  handInButton: RefObject<HTMLButtonElement>;
  onHint: () => void;
  onHandIn: () => void;
  onGiveUp: () => void;
}

/** What one can do with a challenge beside working at it: hand it in, take a hint, give it up. */
export function Panel({
  open,
  verdict,
  isBusy = false,
  hasFacts,
  hints,
  handInButton,
  onHint,
  onHandIn,
  onGiveUp,
}: Props) {
  useInSession();
  const [isLeaving, setLeaving] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const sure = useRef<HTMLButtonElement>(null);
  const shownAtFirst = useRef(open.hints);
  const left = hints.length - open.hints;
  const reach = (hints: number) => formatScore(scoreChallenge({ isSolved: true, hints, wrong: open.wrong }));

  // A hint is read where it appears.
  useEffect(() => {
    if (open.hints > shownAtFirst.current) (list.current?.lastElementChild as HTMLElement | null)?.focus();
  }, [open.hints]);
  useEffect(() => {
    if (isLeaving) sure.current?.focus();
  }, [isLeaving]);

  return (
    <section class="card stack challenge-panel" aria-label="This challenge" aria-busy={isBusy}>
      <p class="small soft">
        Solved now, it scores {reach(open.hints)}.{' '}
        {left > 0 && `With ${open.hints === 0 ? 'a' : 'another'} hint, ${reach(open.hints + 1)}. `}
        The first wrong hand-in is free, each one after it costs 0.2.
      </p>
      {open.hints > 0 && (
        <ol class="hints" ref={list}>
          {hints.slice(0, open.hints).map((hint, i) => (
            <li key={i} tabIndex={-1}>
              <Html as="span" html={hint} />
            </li>
          ))}
        </ol>
      )}
      <p class="actions">
        <button class="go" type="button" ref={handInButton} disabled={isBusy || !hasFacts} onClick={onHandIn}>
          Hand in
        </button>
        {left > 0 && (
          <button class="go quiet" type="button" disabled={isBusy} onClick={onHint}>
            Take {open.hints === 0 ? 'a' : 'another'} hint (costs 0.2)
          </button>
        )}
        {!isLeaving && (
          <button class="go quiet" type="button" disabled={isBusy} onClick={() => setLeaving(true)}>
            Give up and read on
          </button>
        )}
      </p>
      {isLeaving && (
        <div class="notice stack">
          <p>Giving up scores 0, and shows what it was. You can try it again afterwards.</p>
          <p class="actions">
            <button class="go quiet" type="button" ref={sure} disabled={isBusy} onClick={onGiveUp}>
              Yes, give it up
            </button>
            <button class="go quiet" type="button" onClick={() => setLeaving(false)}>
              Go on trying
            </button>
          </p>
        </div>
      )}
      <p role="status" class={verdict ? 'notice bad' : 'hidden-but-read'}>
        {isBusy ? 'Keeping your result …' : verdict && describeVerdict(verdict, open.wrong)}
      </p>
    </section>
  );
}
