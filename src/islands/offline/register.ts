import { trustScript } from '../trust.ts';

/**
 * Registers the service worker, the only place where its address is made; nothing where there is none, as while one writes,
 * or where the browser quietly has none. Rejects where the browser refuses.
 */
export async function registerWorker(): Promise<ServiceWorkerRegistration | undefined> {
  const address = document.querySelector<HTMLElement>('[data-worker]')?.dataset['worker'];
  if (!address) return undefined;
  await navigator.serviceWorker.register(trustScript(address), { updateViaCache: 'none' });
  return navigator.serviceWorker.getRegistration();
}
