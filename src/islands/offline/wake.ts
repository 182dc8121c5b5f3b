import { isPutOff } from '../../stores/put-off.ts';
import { registerWorker } from './register.ts';

// Runs on every page, a moment after it has loaded: registers the worker, and offers a new version once it is whole.
void registerWorker().then(
  (registration) => {
    if (!registration) return;
    registration.addEventListener('updatefound', () =>
      registration.installing?.addEventListener('statechange', () => void look(registration)),
    );
    void look(registration);
  },
  () => undefined,
);

async function look({ waiting, active }: ServiceWorkerRegistration): Promise<void> {
  // The page about it shows it in its own place.
  if (!waiting || !active || isPutOff() || document.querySelector('[data-offline-page]')) return;
  const { offerVersion } = await import('./offer-version.ts');
  await offerVersion(waiting);
}
