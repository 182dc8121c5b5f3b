import type { AnsweredContext, AssociateAccept, AssociateRequest, Pdu, ProposedContext } from './pdu.ts';
import { join, writeItem, writeNumber, writeReserved, writeText, writeTitle } from './write-bytes.ts';
import { writeUserInformation } from './write-user-information.ts';

const types = {
  'A-ASSOCIATE-RQ': 1,
  'A-ASSOCIATE-AC': 2,
  'A-ASSOCIATE-RJ': 3,
  'P-DATA-TF': 4,
  'A-RELEASE-RQ': 5,
  'A-RELEASE-RP': 6,
  'A-ABORT': 7,
};

/**
 * The bytes of a PDU (PS3.8 §9.3), reserved bytes zero; RangeError where a value does not fit its field, as an AE title
 * of more than 16 characters or an item of more than 65,535 bytes.
 */
export function writePdu(pdu: Pdu): Uint8Array {
  const content = join(writeContent(pdu));
  return join([Uint8Array.of(types[pdu.type], 0), writeNumber(content.length, 4), content]);
}

function writeContent(pdu: Pdu): Uint8Array[] {
  switch (pdu.type) {
    case 'A-ASSOCIATE-RQ':
      return writeAssociate(pdu, pdu.contexts.map(writeProposed));
    case 'A-ASSOCIATE-AC':
      return writeAssociate(pdu, pdu.contexts.map(writeAnswered));
    case 'A-ASSOCIATE-RJ':
      return [writeReserved(1), ...[pdu.result, pdu.source, pdu.reason].map((value) => writeNumber(value, 1))];
    case 'P-DATA-TF':
      return pdu.values.map(({ context, isCommand, isLast, data }) =>
        join([
          writeNumber(data.length + 2, 4),
          writeNumber(context, 1),
          Uint8Array.of((isCommand ? 1 : 0) | (isLast ? 2 : 0)),
          data,
        ]),
      );
    case 'A-RELEASE-RQ':
    case 'A-RELEASE-RP':
      return [writeReserved(4)];
    case 'A-ABORT':
      return [writeReserved(2), writeNumber(pdu.source, 1), writeNumber(pdu.reason, 1)];
  }
}

function writeAssociate(pdu: AssociateRequest | AssociateAccept, contexts: Uint8Array[]): Uint8Array[] {
  return [
    writeNumber(pdu.protocolVersion, 2),
    writeReserved(2),
    writeTitle(pdu.calledTitle),
    writeTitle(pdu.callingTitle),
    writeReserved(32),
    writeItem(0x10, [writeText(pdu.applicationContext)]),
    ...contexts,
    writeUserInformation(pdu.user),
  ];
}

function writeProposed({ id, abstractSyntax, transferSyntaxes }: ProposedContext): Uint8Array {
  const syntaxes = transferSyntaxes.map((uid) => writeItem(0x40, [writeText(uid)]));
  return writeItem(0x20, [
    writeNumber(id, 1),
    writeReserved(3),
    writeItem(0x30, [writeText(abstractSyntax)]),
    ...syntaxes,
  ]);
}

function writeAnswered({ id, result, transferSyntax }: AnsweredContext): Uint8Array {
  const syntax = transferSyntax === undefined ? [] : [writeItem(0x40, [writeText(transferSyntax)])];
  return writeItem(0x21, [writeNumber(id, 1), writeReserved(1), writeNumber(result, 1), writeReserved(1), ...syntax]);
}
