import { useEffect, useState } from 'preact/hooks';
import type { Change } from '../../offline/list.ts';
import { askWorker } from './ask-worker.ts';
import { takeVersion } from './take-version.ts';

interface Offered {
  worker: ServiceWorker;
  changes: Change[];
}

/** The version that waits and what it brings, or the way to look for one. */
export function NewVersion({ registration }: { registration: ServiceWorkerRegistration }) {
  const [offered, setOffered] = useState<Offered>();
  const [told, setTold] = useState('');

  useEffect(() => {
    const look = async () => {
      const { waiting: worker } = registration;
      if (!worker) return;
      setOffered({ worker, changes: await askWorker(worker, { ask: 'changes' }) });
      setTold('');
    };
    const watch = () => registration.installing?.addEventListener('statechange', () => void look());
    watch();
    registration.addEventListener('updatefound', watch);
    void look();
    return () => registration.removeEventListener('updatefound', watch);
  }, [registration]);

  async function search(): Promise<void> {
    setTold('Looking …');
    try {
      const { installing, waiting } = await registration.update();
      if (installing) setTold('A new version is on its way.');
      else setTold(waiting ? '' : 'There is no newer version.');
    } catch {
      setTold('The site cannot be reached now. This version goes on working.');
    }
  }

  async function take(worker: ServiceWorker): Promise<void> {
    if ((await takeVersion(worker)) === 'busy')
      setTold('Practice, the diagnostic or an exam is running in another tab. The new version waits until it is over.');
  }

  return (
    <section class="stack" aria-labelledby="new-version">
      <h2 id="new-version">New versions</h2>
      {offered ? (
        <>
          <p>A new version is here, whole. It comes into use when you say so, or the next time you open the site.</p>
          {offered.changes.length > 0 && (
            <ul class="measure">
              {offered.changes.map(({ on, says }) => (
                <li key={says}>
                  {says} <span class="soft">{on}</span>
                </li>
              ))}
            </ul>
          )}
          <p>
            <button class="go" type="button" onClick={() => void take(offered.worker)}>
              Take it now
            </button>
          </p>
        </>
      ) : (
        <p class="actions">
          <span class="measure">New versions are fetched by themselves, and wait until you take them.</span>
          <button class="go quiet" type="button" onClick={() => void search()}>
            Look for one now
          </button>
        </p>
      )}
      <p role="status">{told}</p>
    </section>
  );
}
