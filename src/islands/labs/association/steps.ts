import type { Turn } from '../../../formats/dimse/association/capture.ts';
import type { Field, UidNames, Warning } from '../../../formats/dimse/pdu/field.ts';
import type { Pdu } from '../../../formats/dimse/pdu/pdu.ts';
import { readPdus } from '../../../formats/dimse/pdu/read-pdus.ts';

/** One PDU of an association, or bytes that are none: who sent it, its bytes, and what they say. */
export interface Step {
  from: Turn['from'];
  bytes: Uint8Array;
  /** Its bytes as a tree; offsets count from its first byte. */
  field: Field;
  pdu?: Pdu;
  warnings: Warning[];
}

/** The PDUs of these turns, one after the other. */
export function listSteps(turns: Turn[], names: UidNames): Step[] {
  return turns.flatMap(({ from, bytes }) =>
    readPdus(bytes, names).fields.flatMap(({ from: start, to }) => {
      const own = bytes.subarray(start, to);
      const { fields, pdus, warnings } = readPdus(own, names);
      const [field] = fields;
      const [pdu] = pdus;
      return field ? [{ from, bytes: own, field, warnings, ...(pdu && { pdu }) }] : [];
    }),
  );
}

/** What a step says in a few words, for the list of all steps. */
export function summarise({ pdu, field }: Step): string {
  switch (pdu?.type) {
    case 'A-ASSOCIATE-RQ':
      return `${pdu.callingTitle} calls ${pdu.calledTitle}, ${count(pdu.contexts.length, 'context')}`;
    case 'A-ASSOCIATE-AC': {
      const accepted = pdu.contexts.filter(({ result }) => result === 0).length;
      return `${accepted} of ${count(pdu.contexts.length, 'context')} accepted`;
    }
    case 'A-ASSOCIATE-RJ':
      return `result ${pdu.result}, source ${pdu.source}, reason ${pdu.reason}`;
    case 'A-ABORT':
      return `source ${pdu.source}, reason ${pdu.reason}`;
    case 'P-DATA-TF':
      return (field.fields ?? []).flatMap(summariseValue).join('; ');
    default:
      return '';
  }
}

/** A command by its name and status, a part of a data set by its length. */
function summariseValue(field: Field): string[] {
  if (!field.fields || field.name !== 'Presentation data value') return [];
  const command = field.fields.find(({ name }) => name === 'Command');
  if (!command) return [field.value ?? ''];
  const status = command.fields?.find(({ name }) => name.startsWith('Status'));
  return [[command.value ?? 'command', status?.value].filter(Boolean).join(', ')];
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
