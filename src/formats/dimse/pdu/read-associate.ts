import type { UidNames, Words } from './field.ts';
import {
  dicomApplicationContext,
  type AnsweredContext,
  type AssociateAccept,
  type AssociateRequest,
  type ProposedContext,
  type UserInformation,
} from './pdu.ts';
import { answeredContext, proposedContext } from './read-context.ts';
import { readItems, readReserved, type ItemKind } from './read-item.ts';
import { nameUid, readUid } from './read-uid.ts';
import { userInformation } from './read-user-information.ts';
import type { Scope } from './scope.ts';

/** Reads the content of an A-ASSOCIATE-RQ (PS3.8 §9.3.2). */
export function readRequest(scope: Scope, names: UidNames): AssociateRequest {
  const contexts: ProposedContext[] = [];
  const kind = proposedContext(names, (context) => contexts.push(context));
  return { type: 'A-ASSOCIATE-RQ', ...readAssociate(scope, names, 'PS3.8 §9.3.2', { 0x20: kind }), contexts };
}

/** Reads the content of an A-ASSOCIATE-AC (PS3.8 §9.3.3). */
export function readAccept(scope: Scope, names: UidNames): AssociateAccept {
  const contexts: AnsweredContext[] = [];
  const kind = answeredContext(names, (context) => contexts.push(context));
  return { type: 'A-ASSOCIATE-AC', ...readAssociate(scope, names, 'PS3.8 §9.3.3', { 0x21: kind }), contexts };
}

function readAssociate(scope: Scope, names: UidNames, source: string, contexts: Record<number, ItemKind>) {
  const protocolVersion = scope.number(2, (value) => ({
    name: 'Protocol version',
    value: `${value}${value % 2 === 1 ? ': version 1' : ': version 1 is not among them'}`,
    says: 'One bit for each version; there is only version 1, bit 0.',
    source,
  }));
  readReserved(scope, 2, source);
  const called = { name: 'Called AE title', says: 'Who is called: the acceptor’s AE title.', source };
  const calling = { name: 'Calling AE title', says: 'Who calls: the requestor’s AE title.', source };
  const calledTitle = readTitle(scope, called);
  const callingTitle = readTitle(scope, calling);
  readReserved(scope, 32, source);
  let applicationContext = '';
  const user: UserInformation = { roles: [], extended: [], commonExtended: [] };
  const kinds = {
    0x10: application(names, (uid) => (applicationContext = uid)),
    ...contexts,
    0x50: userInformation(names, user),
  };
  readItems(scope, kinds, 'an association');
  return { protocolVersion, calledTitle, callingTitle, applicationContext, user };
}

function readTitle(scope: Scope, words: Omit<Words, 'value'>): string {
  const says = `${words.says} 16 characters, filled with spaces; upper and lower case differ.`;
  return scope.text(16, (value) => ({ ...words, says, value: value === '' ? '(empty)' : value }));
}

function application(names: UidNames, found: (uid: string) => void): ItemKind {
  const source = 'PS3.8 §9.3.2.1';
  return {
    name: 'Application context',
    says: 'That it is DICOM that is spoken. There is one such name only.',
    source,
    read: (content) => {
      const at = content.at();
      const words = { name: 'Application context name', says: 'The UID of DICOM’s application context.', source };
      const uid = readUid(content, words, names);
      if (uid !== dicomApplicationContext) content.warn('This is not the application context of DICOM.', at);
      found(uid);
      return nameUid(uid, names);
    },
  };
}
