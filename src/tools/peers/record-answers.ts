import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePdu } from '../../formats/dimse/pdu/write-pdu.ts';
import { askPeer } from './ask-peer.ts';
import { realAcceptors } from './acceptors.ts';
import { requests } from './requests.ts';

/** What real acceptors answer to every request of `requests.ts`: acceptor → request → its first PDU, in hexadecimal. */
export async function recordAnswers(): Promise<Record<string, Record<string, string>>> {
  const folder = mkdtempSync(join(tmpdir(), 'pacs-prep-peers-'));
  const recorded: Record<string, Record<string, string>> = {};
  for (const [acceptor, start] of Object.entries(realAcceptors)) {
    const own = join(folder, String(Object.keys(recorded).length));
    mkdirSync(own);
    const peer = await start(own);
    const answers: Record<string, string> = {};
    recorded[acceptor] = answers;
    try {
      for (const [name, request] of Object.entries(requests))
        answers[name] = Buffer.from(await askPeer(peer.port, writePdu(request))).toString('hex');
    } finally {
      await peer.stop();
    }
  }
  rmSync(folder, { recursive: true });
  return recorded;
}

if (import.meta.main) {
  const file = 'tests/formats/dimse/association/answers.json';
  writeFileSync(file, `${JSON.stringify(await recordAnswers(), null, 2)}\n`);
}
