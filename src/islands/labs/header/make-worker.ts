/** The one place where the header bench's worker is made, as the bundler and the policy want it. */
export function makeWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}
