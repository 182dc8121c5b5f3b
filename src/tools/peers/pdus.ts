import { readFileSync, writeFileSync } from 'node:fs';
import { readTurns, type Capture } from '../../formats/dimse/association/capture.ts';
import { readPdus } from '../../formats/dimse/pdu/read-pdus.ts';
import { negotiate } from '../../formats/dimse/association/negotiate.ts';
import { acceptorPresets } from '../../formats/dimse/association/acceptor-presets.ts';
import { storeStatuses } from '../../formats/dimse/association/store-status.ts';
import { noDataSet, type Command } from '../../formats/dimse/command/command.ts';
import { writeCommand } from '../../formats/dimse/command/write-command.ts';
import type { AssociateRequest, Pdu } from '../../formats/dimse/pdu/pdu.ts';
import { writePdu } from '../../formats/dimse/pdu/write-pdu.ts';
import { sopClasses } from '../../formats/dimse/uids.ts';
import { askTshark } from './ask-tshark.ts';
import { requests } from './requests.ts';
import { tellMeaning, type Said } from './tell-meaning.ts';

/** Requests whose answers by every acceptor are judged too. */
const answered = [
  'CT scanner',
  'Workstation: get',
  'With a user name and passcode',
  'Asynchronous, with relational queries',
  'foreign application context',
  'no contexts',
];

/** PDUs of every kind, by what they are. */
const writtenPdus: Record<string, Pdu> = {
  ...requests,
  ...Object.fromEntries(
    acceptorPresets.flatMap(({ title, acceptor }) =>
      answered.map((name) => [`${name} → ${title}`, negotiate(requestOf(name), acceptor)]),
    ),
  ),
  'echo request': message({
    AffectedSOPClassUID: sopClasses.verification,
    CommandField: 0x0030,
    MessageID: 1,
    CommandDataSetType: noDataSet,
  }),
  'store request': message({
    AffectedSOPClassUID: sopClasses.ct,
    CommandField: 0x0001,
    MessageID: 7,
    Priority: 0,
    CommandDataSetType: 0,
    AffectedSOPInstanceUID: '2.25.1234567890',
  }),
  ...Object.fromEntries(
    storeStatuses.map(({ code }) => [
      `store response ${code.toString(16)}`,
      message({
        AffectedSOPClassUID: sopClasses.ct,
        CommandField: 0x8001,
        MessageIDBeingRespondedTo: 7,
        CommandDataSetType: noDataSet,
        Status: code,
        AffectedSOPInstanceUID: '2.25.1234567890',
      }),
    ]),
  ),
  'release request': { type: 'A-RELEASE-RQ' },
  'release response': { type: 'A-RELEASE-RP' },
};

function message(command: Command): Pdu {
  return {
    type: 'P-DATA-TF',
    values: [{ context: 1, isCommand: true, isLast: true, data: writeCommand(command) }],
  };
}

function requestOf(name: string): AssociateRequest {
  const request = requests[name];
  if (!request) throw new Error(`There is no request “${name}”.`);
  return request;
}

/** Bytes of a PDU and what our side takes them for. */
interface Judged {
  pdu: Pdu;
  bytes: Uint8Array;
}

/** The PDUs that our writer makes, and those of real programs as our reader reads them. */
export const judgedPdus: Record<string, Judged> = {
  ...Object.fromEntries(Object.entries(writtenPdus).map(([name, pdu]) => [name, { pdu, bytes: writePdu(pdu) }])),
  ...Object.fromEntries(readCaptures().flatMap(listCaptured)),
};

function readCaptures(): Capture[] {
  return JSON.parse(readFileSync('src/islands/labs/association/captures.json', 'utf8')) as Capture[];
}

function listCaptured(capture: Capture): [string, Judged][] {
  return readTurns(capture).flatMap(({ bytes }, turn) => {
    const { pdus, fields } = readPdus(bytes);
    return pdus.map((pdu, place): [string, Judged] => [
      `captured: ${capture.id} ${turn + 1}.${place + 1}`,
      { pdu, bytes: bytes.subarray(fields[place]?.from, fields[place]?.to) },
    ]);
  });
}

/** What `tshark` reads in each of them. */
export function judgePdus(): Record<string, Said[]> {
  const pdus = Object.entries(judgedPdus);
  const isAnswer = ({ type }: Pdu) => type === 'A-ASSOCIATE-AC' || type === 'A-ASSOCIATE-RJ' || type === 'A-ABORT';
  const packets = pdus.map(([, { pdu, bytes }], connection) => ({
    connection,
    isFromRequestor: !isAnswer(pdu),
    payload: bytes,
  }));
  const answers = askTshark(packets);
  return Object.fromEntries(pdus.map(([name], place) => [name, answers[place] ?? []]));
}

/** The PDUs that `tshark` does not read as they were meant. */
export function findMisread(said: Record<string, Said[]>): string[] {
  return Object.entries(judgedPdus)
    .filter(([name, { pdu }]) => JSON.stringify(said[name]) !== JSON.stringify(tellMeaning(pdu)))
    .map(([name]) => name);
}

const recorded = 'tests/tools/peers/tshark.json';

if (import.meta.main) {
  const said = judgePdus();
  const misread = findMisread(said);
  for (const name of misread)
    console.log(
      `${name}\n  tshark: ${JSON.stringify(said[name])}\n  meant:  ${JSON.stringify(tellMeaning((judgedPdus[name] as Judged).pdu))}`,
    );
  console.log(
    `${Object.keys(said).length - misread.length} PDUs are read by tshark as they were meant, ${misread.length} not`,
  );
  if (process.argv.includes('--record')) writeFileSync(recorded, JSON.stringify(said));
  process.exitCode = misread.length > 0 ? 1 : 0;
}
