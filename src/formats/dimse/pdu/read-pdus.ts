import { takeNotes, type Field, type Notes, type UidNames, type Warning, type Words } from './field.ts';
import { pduTypes } from './meanings.ts';
import type { Pdu } from './pdu.ts';
import { readAccept, readRequest } from './read-associate.ts';
import { readData } from './read-data.ts';
import { readReserved } from './read-item.ts';
import { readAbort, readReject, readRelease } from './read-short.ts';
import { openScope, readAll, stopReading, type Scope } from './scope.ts';

/** PDUs as they were read: their values, their bytes as a tree, and what was wrong. */
export interface PduReading {
  /** One field for each PDU, at the same place as the PDU in `pdus`; perhaps one more for what was not read. */
  fields: Field[];
  pdus: Pdu[];
  warnings: Warning[];
  stoppedAt?: number;
}

const kinds: Record<number, { says: string; source: string; read: (scope: Scope, names: UidNames) => Pdu }> = {
  1: { says: 'The requestor asks for an association and says what for.', source: 'PS3.8 §9.3.2', read: readRequest },
  2: { says: 'The acceptor opens the association and answers each context.', source: 'PS3.8 §9.3.3', read: readAccept },
  3: { says: 'The acceptor refuses the association whole.', source: 'PS3.8 §9.3.4', read: readReject },
  4: { says: 'Fragments of messages: commands and data sets.', source: 'PS3.8 §9.3.5', read: readData },
  5: {
    says: 'One side has nothing more to say and asks to end in good order.',
    source: 'PS3.8 §9.3.6',
    read: (scope) => readRelease(scope, 'A-RELEASE-RQ'),
  },
  6: {
    says: 'The other side agrees; the connection is closed.',
    source: 'PS3.8 §9.3.7',
    read: (scope) => readRelease(scope, 'A-RELEASE-RP'),
  },
  7: { says: 'One side breaks off at once. What was under way is lost.', source: 'PS3.8 §9.3.8', read: readAbort },
};

/** Reads what one side sent, PDU after PDU (PS3.8 §9.3); damage is told by warnings, never by a throw. */
export function readPdus(bytes: Uint8Array, names: UidNames = {}): PduReading {
  const notes: Notes = takeNotes();
  const scope = openScope(bytes, 0, bytes.length, notes);
  const pdus: Pdu[] = [];
  readAll(scope, () => {
    const length = [2, 3, 4, 5].reduce((sum, place) => sum * 256 + (scope.peek(place) ?? 0), 0);
    const kind = kinds[scope.peek(0) ?? 0];
    if (!kind) return stopReading(scope, 'No PDU begins here: its first byte would be 01 to 07.');
    if (length + 6 > scope.left()) {
      notes.stoppedAt ??= scope.at();
      scope.warn(`The PDU says that it has ${length} bytes, and ${Math.max(0, scope.left() - 6)} are here.`);
    }
    scope.within(Math.min(scope.left(), length + 6), (inner) => {
      const name = readHeader(inner, kind);
      pdus.push(kind.read(inner, names));
      return { name, says: kind.says, source: kind.source };
    });
  });
  const { warnings, stoppedAt } = notes;
  return { fields: scope.fields, pdus, warnings, ...(stoppedAt !== undefined && { stoppedAt }) };
}

function readHeader(scope: Scope, { source }: Pick<Words, 'source'>): string {
  const type = scope.number(1, (value) => ({
    name: 'PDU type',
    value: `${value.toString(16).padStart(2, '0')}H`,
    says: `Says what the PDU is: ${pduTypes[value]}.`,
    source,
  }));
  readReserved(scope, 1, source);
  scope.number(4, (value) => ({
    name: 'PDU length',
    value: `${value} bytes`,
    says: 'How many bytes of this PDU follow.',
    source,
  }));
  return pduTypes[type] ?? '';
}
