import { connect } from 'node:net';

/** Sends these bytes and gives back the first PDU of the answer; empty when the peer closes without a word. */
export function askPeer(port: number, bytes: Uint8Array): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    let answer = Buffer.alloc(0);
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    const end = () => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(10_000, end);
    socket.on('error', (error) => (answer.length > 0 ? end() : reject(error)));
    socket.on('end', end);
    socket.on('data', (data) => {
      answer = Buffer.concat([answer, data]);
      if (answer.length < 6 || answer.length < 6 + answer.readUInt32BE(2)) return;
      // An association that stays open is aborted, so that the peer is free for the next.
      if (answer[0] === 2) socket.write(Uint8Array.of(7, 0, 0, 0, 0, 4, 0, 0, 0, 0));
      end();
    });
  });
}
