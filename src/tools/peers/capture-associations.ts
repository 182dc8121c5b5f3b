import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Capture } from '../../formats/dimse/association/capture.ts';
import { startArchive, startStoreScp } from './acceptors.ts';
import { openRelay } from './relay.ts';
import type { Peer } from './run-peer.ts';
import { writeSmallImage } from './small-image.ts';

/** Two programs of DCMTK that hold an association; options of the caller before and after the peer's address. */
interface Scene extends Omit<Capture, 'turns' | 'between'> {
  acceptor: string;
  start: (folder: string) => Promise<Peer>;
  /** Program, options, and what stands after host and port; done one after the other, the last one is kept. */
  calls: [program: string, options: string[], files?: ('plain' | 'jpeg')[]][];
}

const receiver = (folder: string, ...options: string[]) => startStoreScp(folder, options);
const store = ['-R', '-aet', 'CT_ROOM_2', '-aec', 'ARCHIVE'];

const scenes: Scene[] = [
  {
    id: 'echo',
    title: 'An echo that works',
    says: 'Request, acceptance, C-ECHO and its response, and an end in good order. All six PDUs are short: begin here.',
    acceptor: 'dcmqrscp',
    start: startArchive,
    calls: [['echoscu', ['-aet', 'CT_ROOM_2', '-aec', 'ARCHIVE']]],
  },
  {
    id: 'store',
    title: 'An image is stored',
    says: 'One context, one C-STORE. The command is Implicit VR; the data set that follows is in the syntax of the context.',
    acceptor: 'dcmqrscp',
    start: startArchive,
    calls: [['storescu', store, ['plain']]],
  },
  {
    id: 'called-title',
    title: 'Called by the wrong name',
    says: 'One letter of the called AE title is wrong. The connection opens, and the association does not.',
    acceptor: 'dcmqrscp',
    start: startArchive,
    calls: [['echoscu', ['-aet', 'CT_ROOM_2', '-aec', 'ARCHVIE']]],
  },
  {
    id: 'syntaxes',
    title: 'A JPEG for one who takes none',
    says: 'The context for JPEG is refused with result 4. The association opens, and nothing is ever sent in it.',
    acceptor: 'storescp',
    start: receiver,
    calls: [['storescu', [...store, '-xy'], ['jpeg']]],
  },
  {
    id: 'read-only',
    title: 'Storing where one may only read',
    says: 'The archive knows the class and the encoding, and refuses the context all the same: result 1, its policy. The sender hangs up without a word.',
    acceptor: 'dcmqrscp',
    start: startArchive,
    calls: [['storescu', ['-R', '-aet', 'CT_ROOM_2', '-aec', 'READONLY'], ['plain']]],
  },
  {
    id: 'abort',
    title: 'Broken off in the middle',
    says: 'The receiver aborts after the C-STORE request. Nothing tells the sender whether the image arrived.',
    acceptor: 'storescp',
    start: (folder) => receiver(folder, '--abort-after'),
    calls: [['storescu', store, ['plain']]],
  },
  {
    id: 'refused',
    title: 'Refused without a reason',
    says: 'A receiver that was told to refuse everyone. It says no more than that.',
    acceptor: 'storescp',
    start: (folder) => receiver(folder, '--refuse'),
    calls: [['echoscu', ['-aet', 'CT_ROOM_2', '-aec', 'ARCHIVE']]],
  },
  {
    id: 'get',
    title: 'C-GET: the roles turn round',
    says: 'The workstation offers to be SCP of storage. The archive then sends it C-STORE requests in the same association.',
    acceptor: 'dcmqrscp',
    start: startArchive,
    calls: [
      ['storescu', store, ['plain']],
      [
        'getscu',
        '-S -B -aet READING_1 -aec ARCHIVE -k QueryRetrieveLevel=STUDY -k'
          .split(' ')
          .concat('StudyInstanceUID=2.25.2718281828459045235360287471352662497'),
      ],
    ],
  },
];

async function capture({ start, calls, acceptor, ...scene }: Scene, folder: string): Promise<Capture> {
  const images = writeSmallImage(folder);
  const peer = await start(folder);
  let turns: string[] = [];
  try {
    for (const [program, options, files = []] of calls) {
      const relay = await openRelay(peer.port);
      const parameters = [...options, '127.0.0.1', String(relay.port), ...files.map((name) => images[name])];
      await once(spawn(program, parameters, { cwd: folder, stdio: 'ignore' }), 'exit');
      turns = await relay.finish();
    }
  } finally {
    await peer.stop();
  }
  return { ...scene, between: `${calls.at(-1)?.[0]} and ${acceptor}, both of DCMTK 3.6.7`, turns };
}

const folder = mkdtempSync(join(tmpdir(), 'pacs-prep-captures-'));
const captures: Capture[] = [];
for (const scene of scenes) {
  mkdirSync(join(folder, scene.id));
  captures.push(await capture(scene, join(folder, scene.id)));
}
rmSync(folder, { recursive: true });
writeFileSync('src/islands/labs/association/captures.json', `${JSON.stringify(captures, null, 2)}\n`);
console.log(captures.map(({ id, turns }) => `${id}: ${turns.length} turns`).join('\n'));
