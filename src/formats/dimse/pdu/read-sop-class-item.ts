import type { UidNames, Words } from './field.ts';
import type { CommonExtendedNegotiation, ExtendedNegotiation, RoleSelection } from './pdu.ts';
import type { ItemKind } from './read-item.ts';
import { readUid } from './read-uid.ts';
import { readAll, type Scope } from './scope.ts';

/** SCP/SCU Role Selection (54H). */
export function roleSelection(names: UidNames, found: (role: RoleSelection) => void): ItemKind {
  const source = 'PS3.7 §D.3.3.4';
  return {
    name: 'SCP/SCU role selection',
    says: 'Which role the requestor takes for this SOP class. Without it: the requestor is SCU, the acceptor SCP.',
    source,
    read: (content) => {
      const sopClass = readCountedUid(content, 'SOP class UID', source, names);
      const [scu, scp] = ['SCU', 'SCP'].map((role) =>
        content.number(1, (value) => ({
          name: `${role} role`,
          value: value === 1 ? '1: yes' : `${value}: no`,
          says: `In a request: the requestor can be ${role}. In an answer: the acceptor takes that as it stands, or not.`,
          source,
        })),
      );
      found({ sopClass, scu: scu === 1, scp: scp === 1 });
      return `${names[sopClass] ?? sopClass}: SCU ${scu === 1 ? 'yes' : 'no'}, SCP ${scp === 1 ? 'yes' : 'no'}`;
    },
  };
}

/** SOP Class Extended Negotiation (56H). */
export function extended(names: UidNames, found: (item: ExtendedNegotiation) => void): ItemKind {
  const source = 'PS3.7 §D.3.3.5';
  return {
    name: 'SOP class extended negotiation',
    says: 'What both sides want to know of each other for this SOP class beyond the context, as relational queries.',
    source,
    read: (content) => {
      const sopClass = readCountedUid(content, 'SOP class UID', source, names);
      const information = content.bytes(content.left(), (value) => ({
        name: 'Service-class-application-information',
        value: [...value.subarray(0, 32)].map((byte) => byte.toString(16).padStart(2, '0')).join(' '),
        says: 'What the bytes mean is laid down by the service class of PS3.4.',
        source,
      }));
      found({ sopClass, information });
      return names[sopClass] ?? sopClass;
    },
  };
}

/** SOP Class Common Extended Negotiation (57H). */
export function commonExtended(names: UidNames, found: (item: CommonExtendedNegotiation) => void): ItemKind {
  const source = 'PS3.7 §D.3.3.6';
  return {
    name: 'SOP class common extended negotiation',
    says: 'To which service class the SOP class belongs, and which general ones can stand in for it. It is not answered.',
    source,
    read: (content) => {
      const sopClass = readCountedUid(content, 'SOP class UID', source, names);
      const serviceClass = readCountedUid(content, 'Service class UID', source, names);
      const related: string[] = [];
      const length = readLength(content, 'Related general SOP class identification length', source);
      if (length > 0 || content.left() > 0)
        content.within(Math.min(length, content.left()), (list) => {
          readAll(list, () => related.push(readCountedUid(list, 'Related general SOP class UID', source, names)));
          return { name: 'Related general SOP classes', says: 'Each UID after its length.', source };
        });
      found({ sopClass, serviceClass, related });
      return names[sopClass] ?? sopClass;
    },
  };
}

/** A length of two bytes. */
export function readLength(scope: Scope, name: string, source: string): number {
  const says = 'How many bytes the next field takes.';
  return scope.number(2, (value): Words => ({ name, value: `${value} bytes`, says, source }));
}

function readCountedUid(scope: Scope, name: string, source: string, names: UidNames): string {
  const length = readLength(scope, `${name} length`, source);
  return readUid(scope, { name, says: 'Which one this is about.', source }, names, length);
}
