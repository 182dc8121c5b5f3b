import type { Session } from '../../engine/session.ts';

interface Props {
  open: Session;
  onResume: (session: Session) => void;
  onGiveUp: (session: Session) => void;
}

/** A session that was left before its end. */
export function OpenSession({ open, onResume, onGiveUp }: Props) {
  return (
    <section class="card stack" aria-label="An open session">
      <p>
        <b>{open.title}</b>: you stopped at {Math.min(open.position + 1, open.places.length)} of {open.places.length}.
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
  );
}
