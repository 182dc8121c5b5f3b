import type { Answers, Command } from '../../offline/messages.ts';

/** Asks something of a worker, and waits for its answer. */
export function askWorker<Ask extends Command['ask']>(
  worker: ServiceWorker,
  command: Command & { ask: Ask },
): Promise<Ask extends keyof Answers ? Answers[Ask] : void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', ({ data }) => resolve(data), { once: true });
    port1.start();
    worker.postMessage(command, [port2]);
  });
}
