import type { UserIdentity } from './pdu.ts';
import type { ItemKind } from './read-item.ts';
import { readLength } from './read-sop-class-item.ts';
import { readText, type Scope } from './scope.ts';

const source = 'PS3.7 §D.3.3.7';

/** What a requestor shows of itself, by User-Identity-Type (PS3.7 §D.3.3.7). */
export const identityTypes: Readonly<Record<number, string>> = {
  1: 'user name',
  2: 'user name and passcode',
  3: 'Kerberos service ticket',
  4: 'SAML assertion',
  5: 'JSON Web Token',
};

/** User Identity of a request (58H). */
export function identity(found: (identity: UserIdentity) => void): ItemKind {
  return {
    name: 'User identity',
    says: 'Who asks. Name and passcode stand here as they are: only TLS keeps them from being read on the way.',
    source,
    read: (content) => {
      const type = content.number(1, (value) => ({
        name: 'User-Identity-Type',
        value: `${value} ${identityTypes[value] ?? 'reserved'}`,
        says: 'In what way the requestor says who it is.',
        source,
      }));
      const answer = content.number(1, (value) => ({
        name: 'Positive-response-requested',
        value: value === 1 ? '1: yes' : `${value}: no`,
        says: 'Whether the acceptor shall confirm the identity in its answer.',
        source,
      }));
      const primary = readCounted(content, 'Primary-field', type < 3);
      const secondary = readCounted(content, 'Secondary-field', false);
      found({ type, isResponseRequested: answer === 1, primary, secondary });
      return `${identityTypes[type] ?? type}${type < 3 ? `: ${readText(primary)}` : ''}`;
    },
  };
}

/** User Identity of an answer (59H). */
export function identityAnswer(found: (answer: Uint8Array) => void): ItemKind {
  return {
    name: 'User identity',
    says: 'The acceptor has looked at the identity and takes it. Without this item nobody knows whether it looked.',
    source,
    read: (content) => {
      found(readCounted(content, 'Server-response', false));
      return undefined;
    },
  };
}

function readCounted(scope: Scope, name: string, isText: boolean): Uint8Array {
  const length = readLength(scope, `${name} length`, source);
  return scope.bytes(length, (value) => ({
    name,
    value: isText ? readText(value) : `${value.length} bytes`,
    says: 'What it holds depends on the type of the identity.',
    source,
  }));
}
