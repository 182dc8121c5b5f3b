import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

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
    if (await answers(port)) return { port, stop };
    await wait(200);
  }
  await stop();
  throw new Error(`${command} does not answer on port ${port}.`);
}

/** A port of this machine that nobody has. */
export async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
