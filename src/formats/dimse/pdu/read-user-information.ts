import type { UidNames } from './field.ts';
import type { UserInformation } from './pdu.ts';
import { readItems, type ItemKind, type ItemKinds } from './read-item.ts';
import { commonExtended, extended, roleSelection } from './read-sop-class-item.ts';
import { identity, identityAnswer } from './read-identity.ts';
import { nameUid, readUid } from './read-uid.ts';

/** User Information (50H); what it holds goes into `user`. */
export function userInformation(names: UidNames, user: UserInformation): ItemKind {
  return {
    name: 'User information',
    says: 'What the two applications tell each other beside the contexts: limits, roles, who made them.',
    source: 'PS3.8 §9.3.2.3',
    read: (content) => {
      readItems(content, listKinds(names, user), 'the user information');
      return undefined;
    },
  };
}

function listKinds(names: UidNames, user: UserInformation): ItemKinds {
  return {
    0x51: maximumLength(user),
    0x52: implementationClass(names, user),
    0x53: operations(user),
    0x54: roleSelection(names, (role) => user.roles.push(role)),
    0x55: implementationVersion(user),
    0x56: extended(names, (found) => user.extended.push(found)),
    0x57: commonExtended(names, (found) => user.commonExtended.push(found)),
    0x58: identity((found) => (user.identity = found)),
    0x59: identityAnswer((found) => (user.identityAnswer = found)),
  };
}

function maximumLength(user: UserInformation): ItemKind {
  const source = 'PS3.8 §D.1';
  return {
    name: 'Maximum length',
    says: 'The longest P-DATA-TF that this side is ready to receive. Each side states its own; they need not be equal.',
    source,
    read: (content) => {
      const describe = (value: number) => (value === 0 ? '0: no limit' : `${value} bytes`);
      user.maximumLength = content.number(4, (value) => ({
        name: 'Maximum length received',
        value: describe(value),
        says: 'Counted from after the length of the PDU; 0 says that any length will do.',
        source,
      }));
      return describe(user.maximumLength);
    },
  };
}

function implementationClass(names: UidNames, user: UserInformation): ItemKind {
  const source = 'PS3.7 §D.3.3.2';
  return {
    name: 'Implementation class UID',
    says: 'Which software this is, by a UID of its maker. It helps to find out who is really at the other end.',
    source,
    read: (content) => {
      const words = { name: 'Implementation class UID', says: 'The maker’s own UID for it.', source };
      user.implementationClass = readUid(content, words, names);
      return nameUid(user.implementationClass, names);
    },
  };
}

function implementationVersion(user: UserInformation): ItemKind {
  const source = 'PS3.7 §D.3.3.2';
  return {
    name: 'Implementation version name',
    says: 'The version of the software, 1 to 16 characters.',
    source,
    read: (content) => {
      const words = { name: 'Implementation version name', says: 'As its maker writes it.', source };
      const at = content.at();
      user.implementationVersion = content.text(content.left(), (value) => ({ ...words, value }));
      const { length } = user.implementationVersion;
      if (length === 0 || length > 16) content.warn('An implementation version name has 1 to 16 characters.', at);
      return user.implementationVersion;
    },
  };
}

function operations(user: UserInformation): ItemKind {
  const source = 'PS3.7 §D.3.3.3';
  return {
    name: 'Asynchronous operations window',
    says: 'How many requests may be under way at once. Without this item: one, and each waits for its response.',
    source,
    read: (content) => {
      const describe = (value: number) => (value === 0 ? '0: any number' : String(value));
      const says = 'An acceptor answers with no more than was proposed.';
      const invoked = content.number(2, (value) => ({
        name: 'Maximum number operations invoked',
        value: describe(value),
        says: `Requests that the requestor may have open. ${says}`,
        source,
      }));
      const performed = content.number(2, (value) => ({
        name: 'Maximum number operations performed',
        value: describe(value),
        says: `Requests that the acceptor may have open. ${says}`,
        source,
      }));
      user.operations = { invoked, performed };
      return `${describe(invoked)} invoked, ${describe(performed)} performed`;
    },
  };
}
