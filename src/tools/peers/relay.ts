import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { findFreePort } from '../loopback.ts';

/** A relay on loopback that passes on what two programs say, and keeps it. */
export interface Relay {
  port: number;
  /** Waits until both have hung up, and tells who said what: `>` the caller, `<` the other, and the bytes in base64. */
  finish: () => Promise<string[]>;
}

/** Stands between one caller and the program on that port. */
export async function openRelay(target: number): Promise<Relay> {
  const said: { from: '>' | '<'; bytes: Buffer }[] = [];
  const keep = (from: '>' | '<', data: Buffer) => {
    const last = said.at(-1);
    if (last?.from === from) last.bytes = Buffer.concat([last.bytes, data]);
    else said.push({ from, bytes: data });
  };
  const port = await findFreePort();
  const server = createServer();
  const isOver = new Promise<void>((resolve) => {
    server.on('connection', (caller) => {
      const other = connect(target, '127.0.0.1');
      caller.on('data', (data) => (keep('>', data), other.write(data)));
      other.on('data', (data) => (keep('<', data), caller.write(data)));
      let open = 2;
      const close = () => {
        open -= 1;
        caller.end();
        other.end();
        if (open === 0) resolve();
      };
      for (const socket of [caller, other]) {
        socket.on('error', () => {});
        socket.on('close', close);
      }
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    port,
    finish: async () => {
      await isOver;
      server.close();
      return said.map(({ from, bytes }) => `${from}${bytes.toString('base64')}`);
    },
  };
}
