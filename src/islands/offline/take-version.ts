import { askWorker } from './ask-worker.ts';

/** Takes a waiting version into use and opens the page anew in it; says so where a session is running in some tab. */
export async function takeVersion(waiting: ServiceWorker): Promise<'taken' | 'busy'> {
  const { serviceWorker } = navigator;
  const taken = new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
  if ((await askWorker(waiting, { ask: 'take' })) === 'busy') return 'busy';
  await taken;
  location.reload();
  return 'taken';
}
