import type { Command, OfflineState } from '../../offline/messages.ts';
import { describeReadiness, describeSize, faultWords } from './words.ts';

interface Props {
  state: OfflineState;
  ask: (command: Command) => void;
}

/** Whether one can go offline now; how far it is, and the buttons to halt it and to go on. */
export function Readiness({ state, ask }: Props) {
  const { chosen, doing, fault, isPaused } = state;
  const { isReady, text } = describeReadiness(state);
  const isRunning = doing === 'keeping';
  return (
    <section class={`notice stack ${isReady ? 'good' : ''}`} aria-label="Is it ready offline?">
      <p role="status">
        <b>{text}</b>
      </p>
      {chosen.kept < chosen.bytes && (
        <>
          <progress
            value={chosen.kept}
            max={chosen.bytes}
            aria-label="How much of what you chose is kept"
            aria-valuetext={`${describeSize(chosen.kept)} of ${describeSize(chosen.bytes)}`}
          />
          {fault && !isRunning && <p role="alert">{faultWords[fault]}</p>}
          <p>
            {isRunning && !isPaused ? (
              <button class="go quiet" type="button" onClick={() => ask({ ask: 'pause' })}>
                Pause
              </button>
            ) : (
              <button class="go" type="button" onClick={() => ask({ ask: 'go-on' })}>
                Go on
              </button>
            )}
          </p>
        </>
      )}
    </section>
  );
}
