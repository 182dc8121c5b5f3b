import { useEffect, useRef, useState } from 'preact/hooks';
import { type Command, type OfflineState, stateChannel } from '../../offline/messages.ts';
import { askWorker } from './ask-worker.ts';
import { registerWorker } from './register.ts';

/** How the site stands offline. */
export type Phase =
  | { name: 'opening' | 'installing' | 'copy' | 'insecure' | 'unsupported' | 'failed' }
  | { name: 'ready'; state: OfflineState };

/** Milliseconds after which the worker is asked again; a browser may have put it to sleep in the middle. */
const patience = 5000;

/** What is kept on this device, as it changes, and the way to ask for more or less of it. */
export function useOffline() {
  const [phase, setPhase] = useState<Phase>({ name: 'opening' });
  const [registration, setRegistration] = useState<ServiceWorkerRegistration>();
  const worker = useRef<ServiceWorker | undefined>(undefined);

  /** Asks the worker in use how things stand; that also lets it go on with what was begun. */
  async function look(): Promise<void> {
    const state = worker.current && (await askWorker(worker.current, { ask: 'state' }));
    if (state) setPhase({ name: 'ready', state });
  }

  async function open(): Promise<void> {
    // A copy on a disk is all there is of it.
    if (location.protocol === 'file:') return setPhase({ name: 'copy' });
    if (!isSecureContext) return setPhase({ name: 'insecure' });
    if (!navigator.serviceWorker) return setPhase({ name: 'unsupported' });
    try {
      const registered = await registerWorker();
      if (!registered) return setPhase({ name: 'unsupported' });
      setRegistration(registered);
      if (!registered.active) {
        setPhase({ name: 'installing' });
        if (registered.installing && !(await becomesActive(registered.installing))) return setPhase({ name: 'failed' });
      }
      worker.current = (await navigator.serviceWorker.ready).active ?? undefined;
      await look();
    } catch {
      // Offline, the worker that is here answers all the same.
      const registered = await navigator.serviceWorker.getRegistration();
      worker.current = registered?.active ?? undefined;
      setRegistration(registered);
      if (!worker.current) return setPhase({ name: 'failed' });
      await look();
    }
  }

  useEffect(() => {
    const channel = new BroadcastChannel(stateChannel);
    channel.addEventListener('message', ({ data }: MessageEvent<OfflineState>) =>
      setPhase((phase) =>
        // A version that waits says its own state too.
        phase.name === 'ready' && phase.state.version === data.version ? { name: 'ready', state: data } : phase,
      ),
    );
    const onOnline = () => void look();
    addEventListener('online', onOnline);
    const asking = setInterval(onOnline, patience);
    void open();
    return () => {
      channel.close();
      removeEventListener('online', onOnline);
      clearInterval(asking);
    };
  }, []);

  const ask = (command: Command) => void (worker.current && askWorker(worker.current, command).then(look));
  return { phase, registration, ask, open: () => void open() };
}

/** True once the worker is in use; false if it could not be. */
function becomesActive(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state === 'activated') resolve(true);
      else if (worker.state === 'redundant') resolve(false);
    };
    worker.addEventListener('statechange', look);
    look();
  });
}
