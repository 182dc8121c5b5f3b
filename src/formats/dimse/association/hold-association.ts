import { noDataSet, type Command } from '../command/command.ts';
import { writeCommand } from '../command/write-command.ts';
import type { AssociateAccept, AssociateRequest, DataValue, Pdu } from '../pdu/pdu.ts';
import { writePdu } from '../pdu/write-pdu.ts';
import { sopClasses } from '../uids.ts';
import type { Acceptor } from './acceptor.ts';
import type { Turn } from './capture.ts';
import { listWays, type Way } from './choose-context.ts';
import { negotiate, type Answer } from './negotiate.ts';
import { pairContexts } from './what-can-be-sent.ts';
import { writeDataSet } from './write-data-set.ts';

/** What the requestor does once the association is open. */
export type Act =
  { kind: 'nothing' } | { kind: 'echo' } | { kind: 'store'; sopClass: string; transferSyntax: string; status: number };

/** An association from its first PDU to its last. */
export interface Held {
  answer: Answer;
  turns: Turn[];
  /** How the object went, or nothing where there was no way for it. */
  way?: Way;
}

const instance = '2.25.31415926535897932384626433832795028841';

/** Asks, does what was meant where a context allows it, and ends in good order; RangeError for what cannot be written. */
export function holdAssociation(request: AssociateRequest, acceptor: Acceptor, act: Act): Held {
  const answer = negotiate(request, acceptor);
  const turns: Turn[] = [say('requestor', request), say('acceptor', answer)];
  if (answer.type !== 'A-ASSOCIATE-AC') return { answer, turns };
  const { way, messages } = exchange(request, answer, act);
  turns.push(...messages, say('requestor', { type: 'A-RELEASE-RQ' }), say('acceptor', { type: 'A-RELEASE-RP' }));
  return { answer, turns, ...(way && { way }) };
}

function exchange(request: AssociateRequest, accept: AssociateAccept, act: Act): { way?: Way; messages: Turn[] } {
  if (act.kind === 'nothing') return { messages: [] };
  const sopClass = act.kind === 'echo' ? sopClasses.verification : act.sopClass;
  const contexts = pairContexts(request, accept);
  const [way] = listWays(sopClass, act.kind === 'store' ? act.transferSyntax : '', contexts);
  if (!way) return { messages: [] };
  const { id, transferSyntax = '' } = way.context;
  const head = { AffectedSOPClassUID: sopClass, CommandDataSetType: noDataSet };
  const isStore = act.kind === 'store';
  const asked: Command = {
    ...head,
    CommandField: isStore ? 0x0001 : 0x0030,
    MessageID: 1,
    ...(isStore && { Priority: 0, CommandDataSetType: 0, AffectedSOPInstanceUID: instance }),
  };
  const answered: Command = {
    ...head,
    CommandField: isStore ? 0x8001 : 0x8030,
    MessageIDBeingRespondedTo: 1,
    Status: isStore ? act.status : 0,
    ...(isStore && { AffectedSOPInstanceUID: instance }),
  };
  const data = isStore ? writeDataSet(sopClass, instance, transferSyntax) : undefined;
  return {
    way,
    messages: [
      ...send('requestor', id, asked, data, accept.user.maximumLength),
      ...send('acceptor', id, answered, undefined, request.user.maximumLength),
    ],
  };
}

/** A message in fragments that the receiver's longest PDU holds, one in each P-DATA-TF (PS3.8 §D.1). */
function send(
  from: Turn['from'],
  context: number,
  command: Command,
  data: Uint8Array | undefined,
  longest: number | undefined,
): Turn[] {
  // The length, the context and the control header of a fragment take six bytes.
  const room = longest ? Math.max(1, longest - 6) : Infinity;
  const parts = [...cut(writeCommand(command), context, true, room), ...(data ? cut(data, context, false, room) : [])];
  return parts.map((value) => say(from, { type: 'P-DATA-TF', values: [value] }));
}

function cut(bytes: Uint8Array, context: number, isCommand: boolean, room: number): DataValue[] {
  const count = Math.max(1, Math.ceil(bytes.length / room));
  return Array.from({ length: count }, (_, place) => ({
    context,
    isCommand,
    isLast: place === count - 1,
    data: room === Infinity ? bytes : bytes.subarray(place * room, (place + 1) * room),
  }));
}

function say(from: Turn['from'], pdu: Pdu): Turn {
  return { from, bytes: writePdu(pdu) };
}
