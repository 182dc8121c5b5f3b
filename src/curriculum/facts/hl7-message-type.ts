import type { Message } from '../../formats/hl7/message.ts';
import { readText } from '../../formats/hl7/read-path.ts';
import { findMessageType, findTrigger, structureOf, versionsOfMessage } from '../../standards/hl7/messages.ts';
import { isOlder, spanOf } from '../../standards/hl7/versions.ts';
import type { Finding } from './finding.ts';

/** What is wrong with MSH-9: its type, its event, or a structure that is not theirs; nothing of an empty one. */
export function judgeMessageType(message: Message, version: string): Finding[] {
  const text = readText(message, 'MSH-9');
  const fault = text === '' ? undefined : findFault(message, version);
  return fault ? [{ text, wrong: fault[0], advice: fault[1] }] : [];
}

function findFault(message: Message, version: string): [wrong: string, advice: string] | undefined {
  const type = readText(message, 'MSH-9.1');
  const event = readText(message, 'MSH-9.2');
  const said = readText(message, 'MSH-9.3');
  if (event === '' && type !== 'ACK') return ['MSH-9 names no event.', 'Add it as MSH-9.2.'];

  const structure = structureOf(type, event);
  if (structure === undefined) return findStranger(type, event);
  const known = versionsOfMessage(structure);
  const [first = version, last = version] = [known[0], known.at(-1)];
  if (isOlder(version, first) || isOlder(last, version))
    return [
      `Version ${version} has no ${structure}; it stands in ${spanOf(known)}.`,
      'Change the version in MSH-12, or the message.',
    ];
  // Table 0354 is at hand as of 2.6; before 2.5, some events had other structures.
  if (said === '' || said === structure || isOlder(version, '2.5')) return undefined;
  return [`${type}^${event} has the structure ${structure}, not ${said}.`, `Write ${structure} as MSH-9.3.`];
}

function findStranger(type: string, event: string): [wrong: string, advice: string] {
  if (!findMessageType(type)) return [`“${type}” is not a message type (table 0076).`, 'Write one of the table.'];
  if (!findTrigger(event)) return [`“${event}” is not an event (table 0003).`, 'Write one of the table.'];
  return [`No message is ${type}^${event}.`, 'Mend the type or the event.'];
}
