import { useEffect, useState } from 'preact/hooks';
import type { Command, OfflineState, Verified } from '../../offline/messages.ts';
import { describeSize } from './words.ts';

interface Props {
  state: OfflineState;
  ask: (command: Command) => void;
}

/** What one can do with what is kept: verify it, or take it away. */
export function Kept({ state: { all, doing, share, verified, version }, ask }: Props) {
  const [isAsking, setAsking] = useState(false);
  const isPersistent = usePersistence();
  return (
    <section class="stack" aria-labelledby="kept">
      <h2 id="kept">What is kept</h2>
      <p class="measure">
        {describeSize(all.kept)} of the site, version <code>{version.slice(0, 8)}</code>.{' '}
        {isPersistent === true && 'The browser has promised not to clear it by itself.'}
        {isPersistent === false &&
          'The browser may clear it when space runs low; it then has to be fetched again.'}{' '}
        Your answers and plan are kept apart from it, and none of this touches them.
      </p>
      {doing === 'verifying' ? (
        <p class="soft">
          Reading everything that is kept … <progress value={share ?? 0} aria-label="How much of it is read" />
        </p>
      ) : (
        <p class="actions">
          <button class="go quiet" type="button" onClick={() => ask({ ask: 'verify' })}>
            Verify what is kept
          </button>
          <button class="plain" type="button" onClick={() => setAsking(!isAsking)} aria-expanded={isAsking}>
            Remove it …
          </button>
        </p>
      )}
      {isAsking && (
        <div class="notice stack" role="group" aria-label="Remove what is kept?">
          <p>
            This takes the lessons, banks and images away from this device. The pages that do something stay, and your
            progress is not touched.
          </p>
          <p class="actions">
            <button
              class="go quiet"
              type="button"
              onClick={() => {
                setAsking(false);
                ask({ ask: 'remove' });
              }}
            >
              Remove it
            </button>
            <button class="plain" type="button" onClick={() => setAsking(false)}>
              Keep it
            </button>
          </p>
        </div>
      )}
      <p class={verified ? `notice ${verified.wrong > verified.mended ? 'bad' : 'good'}` : ''} role="status">
        {verified && describeVerified(verified)}
      </p>
    </section>
  );
}

function describeVerified({ files, wrong, mended }: Verified): string {
  if (wrong === 0) return `Verified: all ${files} files are as they should be.`;
  const found = wrong === 1 ? '1 file was damaged' : `${wrong} files were damaged`;
  if (mended === wrong) return `Of ${files} files, ${found}; fetched again, and right now.`;
  return `Of ${files} files, ${found}; ${wrong - mended} could not be fetched again and were taken out. Verify once more when the site can be reached.`;
}

/** True if the browser has promised to keep what this site keeps; undefined where it does not say. */
function usePersistence(): boolean | undefined {
  const [isPersistent, setPersistent] = useState<boolean>();
  useEffect(() => void navigator.storage?.persisted?.().then(setPersistent), []);
  return isPersistent;
}
