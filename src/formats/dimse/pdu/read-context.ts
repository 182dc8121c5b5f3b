import type { UidNames } from './field.ts';
import { presentationContextResults } from './meanings.ts';
import type { AnsweredContext, ProposedContext } from './pdu.ts';
import { readItems, readReserved, type ItemKind } from './read-item.ts';
import { nameUid, readUid } from './read-uid.ts';
import type { Scope } from './scope.ts';

/** A proposed presentation context (20H), handed over once it is read. */
export function proposedContext(names: UidNames, found: (context: ProposedContext) => void): ItemKind {
  const source = 'PS3.8 §9.3.2.2';
  return {
    name: 'Presentation context',
    says: 'One kind of object with the ways in which it may be sent. Each context is answered on its own.',
    source,
    read: (content) => {
      const context: ProposedContext = { id: readId(content, source), abstractSyntax: '', transferSyntaxes: [] };
      readReserved(content, 3, source);
      readItems(
        content,
        {
          0x30: abstractSyntax(names, (uid) => (context.abstractSyntax = uid)),
          0x40: transferSyntax(names, 'A way of encoding that the requestor can use for it.', (uid) =>
            context.transferSyntaxes.push(uid),
          ),
        },
        'a presentation context',
      );
      found(context);
      return `${context.id}: ${names[context.abstractSyntax] ?? context.abstractSyntax}`;
    },
  };
}

/** An answered presentation context (21H). */
export function answeredContext(names: UidNames, found: (context: AnsweredContext) => void): ItemKind {
  const source = 'PS3.8 §9.3.3.2';
  return {
    name: 'Presentation context',
    says: 'The answer to the context with this number. Which kind of object it is stands in the request alone.',
    source,
    read: (content) => {
      const context: AnsweredContext = { id: readId(content, source), result: 0 };
      readReserved(content, 1, source);
      context.result = content.number(1, (value) => ({
        name: 'Result',
        value: describeResult(value),
        says: 'Zero accepts the context; everything else refuses it, and nothing can be sent in it.',
        source,
      }));
      readReserved(content, 1, source);
      const says = 'The one encoding chosen. Without a meaning where the context is refused.';
      readItems(content, { 0x40: transferSyntax(names, says, (uid) => (context.transferSyntax = uid)) }, 'an answer');
      found(context);
      return `${context.id}: ${describeResult(context.result)}`;
    },
  };
}

function readId(content: Scope, source: string): number {
  const at = content.at();
  const id = content.number(1, (value) => ({
    name: 'Presentation context ID',
    value: String(value),
    says: 'By this odd number both sides name the context; each fragment of a message carries it.',
    source,
  }));
  if (id % 2 === 0) content.warn('The ID of a presentation context is odd.', at);
  return id;
}

function describeResult(result: number): string {
  return `${result} ${presentationContextResults[result] ?? 'reserved'}`;
}

function abstractSyntax(names: UidNames, found: (uid: string) => void): ItemKind {
  const source = 'PS3.8 §9.3.2.2.1';
  return {
    name: 'Abstract syntax',
    says: 'What is to be exchanged: a SOP class.',
    source,
    read: (content) => {
      const uid = readUid(content, { name: 'Abstract syntax name', says: 'The UID of the SOP class.', source }, names);
      found(uid);
      return nameUid(uid, names);
    },
  };
}

function transferSyntax(names: UidNames, says: string, found: (uid: string) => void): ItemKind {
  const source = 'PS3.8 §9.3.2.2.2';
  return {
    name: 'Transfer syntax',
    says,
    source,
    read: (content) => {
      const words = { name: 'Transfer syntax name', says: 'The UID of the encoding.', source };
      const uid = readUid(content, words, names);
      found(uid);
      return nameUid(uid, names);
    },
  };
}
