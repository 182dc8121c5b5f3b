import { useMemo, useRef } from 'preact/hooks';
import { BenchPlace } from './challenges/BenchPlace.tsx';
import { Debrief } from './challenges/Debrief.tsx';
import { Panel } from './challenges/Panel.tsx';
import type { ShippedChallenge } from './challenges/shipped.ts';
import type { BenchAddresses, Task } from './challenges/task.ts';
import { useChallenge } from './challenges/use-challenge.ts';
import { KeepingNotice } from './KeepingNotice.tsx';

interface Props {
  challenge: ShippedChallenge;
  addresses: BenchAddresses;
  /** The address of all challenges. */
  all: string;
  /** The one that comes after it. */
  next?: { title: string; href: string } | undefined;
}

/** A challenge: the bench as it stands at first, hints, handing in, and what there is to learn from it. */
export default function Challenge({ challenge, addresses, all, next }: Props) {
  const { phase, hasFacts, changeBench, takeHint, handIn, giveUp, begin } = useChallenge(challenge);
  const handInButton = useRef<HTMLButtonElement>(null);
  const sitting = phase.name === 'opening' ? '' : phase.open.session;
  const task = useMemo<Task | undefined>(
    () =>
      phase.name === 'opening' ? undefined : { start: challenge.start, kept: phase.open.bench, onChange: changeBench },
    [sitting],
  );

  return (
    <div class="challenge-run stack">
      <KeepingNotice />
      {phase.name === 'opening' && <p role="status">Setting up the bench …</p>}
      {phase.name === 'running' && (
        <Panel
          key={sitting}
          {...phase}
          hasFacts={hasFacts}
          hints={challenge.hints}
          handInButton={handInButton}
          onHint={() => void takeHint()}
          onHandIn={() => void handIn()}
          onGiveUp={() => void giveUp()}
        />
      )}
      {phase.name === 'over' && (
        <Debrief challenge={challenge} course={phase.course} all={all} next={next} onAgain={begin} />
      )}
      {task && (
        <div class="challenge-bench">
          <BenchPlace key={sitting} bench={challenge.bench} task={task} addresses={addresses} />
        </div>
      )}
      {phase.name === 'running' && (
        <p class="actions">
          <button
            class="go"
            type="button"
            disabled={phase.isBusy || !hasFacts}
            onClick={() => {
              // What it comes to is told at the top, below the bench nobody would see it.
              handInButton.current?.focus();
              void handIn();
            }}
          >
            Hand in
          </button>
        </p>
      )}
    </div>
  );
}
