import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { takesConnections } from '../loopback.ts';

/** A program that serves on this machine alone, until it is stopped. */
export interface Server {
  port: number;
  stop: () => Promise<void>;
}

/** Starts the program and waits until the port answers; throws where it ends before, or stays silent for 30 seconds. */
export async function startServer(command: string, parameters: string[], port: number): Promise<Server> {
  const child = spawn(command, parameters, { stdio: 'ignore' });
  const ended = once(child, 'exit');
  const stop = async () => {
    if (child.exitCode === null) child.kill('SIGTERM');
    await ended;
  };
  for (let tries = 0; tries < 150; tries += 1) {
    if (child.exitCode !== null) throw new Error(`${command} ended at once with ${child.exitCode}.`);
    if (await takesConnections(port)) return { port, stop };
    await wait(200);
  }
  await stop();
  throw new Error(`${command} does not answer on port ${port}.`);
}
