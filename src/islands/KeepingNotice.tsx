import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { learner } from '../stores/learner.ts';
import { LearnerName } from './progress/LearnerName.tsx';
import { saveProgressFile } from './progress/save-file.ts';

/** Says plainly when the browser keeps nothing, and offers the way out; while a long record is opened, how far that is. */
export function KeepingNotice() {
  const keeping = useStore(learner.$keeping, { ssr: () => learner.$keeping.get() });
  const isHeld = keeping.status === 'memory';
  useEffect(() => {
    // The browser asks before it leaves a page that holds the only copy of what was done.
    const ask = (event: Event) => learner.isHolding() && event.preventDefault();
    if (isHeld) addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isHeld]);
  useEffect(() => {
    // On the pages where one answers; the progress page says how it stands.
    if (keeping.status !== 'kept') return undefined;
    const loading = import('./progress/backup-file.ts')
      .then(({ keepBackupFile }) => keepBackupFile())
      .catch(() => undefined);
    return () => void loading.then((stop) => stop?.());
  }, [keeping.status]);
  if (keeping.status === 'opening' && keeping.share !== undefined)
    return (
      <p class="notice" role="status">
        Opening your record. It is a long one, and this build reads it for the first time.
        <progress value={keeping.share} aria-label="How much of your record is read" />
      </p>
    );
  if (keeping.status === 'kept' && keeping.wasDeleted)
    return (
      <p class="notice bad" role="alert">
        <b>What this browser kept of your record was deleted</b> while this page was open. What you did on this page is
        kept again. If you have a progress file, take it in: it adds what is missing.
      </p>
    );
  if (keeping.status !== 'memory') return keepsPagesApart() ? <PagesApart /> : <LearnerName />;
  return (
    <div class="notice bad stack" role="alert">
      <p>
        <b>Your answers are not being kept.</b> This browser refuses storage ({keeping.because}). You can go on here,
        and should it take them later, they are written then; but what you do is lost when you leave this page before
        that, unless you save it as a file.
      </p>
      <SaveFile />
    </div>
  );
}

/** Firefox gives every file a store of its own; it cannot be asked, so it is known by its name. */
function keepsPagesApart(): boolean {
  return globalThis.location?.protocol === 'file:' && navigator.userAgent.includes('Firefox/');
}

function PagesApart() {
  return (
    <div class="notice stack">
      <p>
        <b>Firefox keeps each page of this copy apart.</b> What you do here is kept, but other pages do not see it.
        Chrome and Edge keep it together. In Firefox, save a progress file here and take it in on the Progress page.
      </p>
      <SaveFile />
    </div>
  );
}

/** The way out of both. */
function SaveFile() {
  return (
    <p>
      <button class="go quiet" type="button" onClick={() => void saveProgressFile()}>
        Save a progress file
      </button>
    </p>
  );
}
