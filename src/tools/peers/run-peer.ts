import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { takesConnections } from '../loopback.ts';

/** A program that listens on loopback. */
export interface Peer {
  port: number;
  stop: () => Promise<void>;
}

/** Whether a program is installed. */
export function hasProgram(name: string): boolean {
  return spawnSync(name, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/** Starts a program and waits until its port takes connections; Error when it does not within ten seconds. */
export async function runPeer(port: number, program: string, parameters: string[], cwd: string): Promise<Peer> {
  const child = spawn(program, parameters, { cwd, stdio: 'ignore' });
  const ended = once(child, 'exit');
  const stop = async () => {
    // By force: a listener that waits for a second signal would keep the test waiting.
    child.kill('SIGKILL');
    await ended;
  };
  for (let tries = 0; tries < 100; tries += 1) {
    if (await takesConnections(port)) return { port, stop };
    await wait(100);
  }
  await stop();
  throw new Error(`${program} did not listen on port ${port}.`);
}
