import { trustScript } from '../trust.ts';
import address from './file-worker.ts?worker&url';

/** The worker that reads progress files; its program is part of the site, as the policy wants it. */
export function makeWorker(): Worker {
  return new Worker(trustScript(address), { type: 'module' });
}
