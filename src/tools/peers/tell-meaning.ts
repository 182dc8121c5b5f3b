import {
  commandElements,
  commandFields,
  type Command,
  type CommandKeyword,
} from '../../formats/dimse/command/command.ts';
import { readCommand } from '../../formats/dimse/command/read-command.ts';
import type {
  AssociateAccept,
  AssociateRequest,
  DataTransfer,
  Pdu,
  UserInformation,
} from '../../formats/dimse/pdu/pdu.ts';

/** One thing that a PDU says: a field as `tshark` names it, without `dicom.`, and its value. */
export type Said = [field: string, value: string];

/** What a PDU says, in the order of its bytes and in the words of `tshark`; what that cannot tell is left out. */
export function tellMeaning(pdu: Pdu): Said[] {
  switch (pdu.type) {
    case 'A-ASSOCIATE-RQ':
    case 'A-ASSOCIATE-AC':
      return tellAssociate(pdu);
    case 'A-ASSOCIATE-RJ':
      return [
        ['assoc.reject.result', String(pdu.result)],
        ['assoc.reject.source', String(pdu.source)],
        ['assoc.reject.reason', String(pdu.reason)],
      ];
    case 'A-ABORT':
      return [
        ['assoc.abort.source', String(pdu.source)],
        ['assoc.abort.reason', String(pdu.reason)],
      ];
    case 'P-DATA-TF':
      return tellData(pdu);
    case 'A-RELEASE-RQ':
    case 'A-RELEASE-RP':
      return [];
  }
}

function tellAssociate(pdu: AssociateRequest | AssociateAccept): Said[] {
  const contexts =
    pdu.type === 'A-ASSOCIATE-RQ'
      ? pdu.contexts.flatMap(({ id, abstractSyntax, transferSyntaxes }): Said[] => [
          ['pctx.id', String(id)],
          ['pctx.abss.syntax', abstractSyntax],
          ...transferSyntaxes.map((uid): Said => ['pctx.xfer.syntax', uid]),
        ])
      : pdu.contexts.flatMap(({ id, result, transferSyntax }): Said[] => [
          ['pctx.id', String(id)],
          ['pctx.result', String(result)],
          ...(transferSyntax === undefined ? [] : [['pctx.xfer.syntax', transferSyntax] satisfies Said]),
        ]);
  return [
    ['assoc.version', String(pdu.protocolVersion)],
    ['assoc.ae.called', pdu.calledTitle],
    ['assoc.ae.calling', pdu.callingTitle],
    ['actx', pdu.applicationContext],
    ...contexts,
    ...tellUser(pdu.user),
  ];
}

function tellUser(user: UserInformation): Said[] {
  const { operations, identity } = user;
  const text = new TextDecoder();
  return [
    ...one('max_pdu_len', user.maximumLength),
    ...one('userinfo.uid', user.implementationClass),
    ...one('userinfo.asyncneg.maxnumopsinv', operations?.invoked),
    ...one('userinfo.asyncneg.maxnumopsper', operations?.performed),
    ...user.roles.flatMap(({ sopClass, scu, scp }): Said[] => [
      ['userinfo.rolesel.sopclassuid', sopClass],
      ['userinfo.rolesel.scurole', scu ? '1' : '0'],
      ['userinfo.rolesel.scprole', scp ? '1' : '0'],
    ]),
    ...one('userinfo.version', user.implementationVersion),
    ...user.extended.flatMap(({ sopClass, information }): Said[] => [
      ['userinfo.extneg.sopclassuid', sopClass],
      ...['relational', 'datetimematching', 'fuzzymatching', 'timezone'].flatMap((name, place) =>
        one(`userinfo.extneg.${name}`, information[place]),
      ),
    ]),
    ...one('userinfo.user_identify.type', identity?.type),
    ...one('userinfo.user_identify.response_requested', identity && (identity.isResponseRequested ? 1 : 0)),
    ...one('userinfo.user_identify.primary_field', identity && text.decode(identity.primary)),
    ...one('userinfo.user_identify.secondary_field', identity && text.decode(identity.secondary)),
  ];
}

function tellData(pdu: DataTransfer): Said[] {
  return pdu.values.flatMap(({ context, isCommand, isLast, data }): Said[] => [
    ['pdv.len', String(data.length + 2)],
    ['pdv.ctx', String(context)],
    ['pdv.flags', String((isCommand ? 1 : 0) + (isLast ? 2 : 0))],
    ...(isCommand && isLast ? tellCommand(readCommand(data).command) : []),
  ]);
}

function tellCommand(command: Command): Said[] {
  return (Object.keys(commandElements) as CommandKeyword[]).flatMap((keyword) => {
    const value = command[keyword];
    const tag = `0000,${commandElements[keyword][0].toString(16).padStart(4, '0')}`;
    const name = keyword === 'CommandField' ? commandFields[Number(value)] : undefined;
    return one(tag, name ?? (Array.isArray(value) ? undefined : value));
  });
}

function one(field: string, value: string | number | undefined): Said[] {
  return value === undefined ? [] : [[field, String(value)]];
}
