import type { AssociateAccept } from '../pdu/pdu.ts';
import { sopClasses, syntaxes } from '../uids.ts';
import { findProblems } from './find-problems.ts';
import { holdAssociation, type Held } from './hold-association.ts';
import type { Sides } from './sides.ts';
import { pairContexts } from './what-can-be-sent.ts';

const names = new Map<string, string>(
  [...Object.entries(sopClasses), ...Object.entries(syntaxes)].map(([name, uid]) => [uid, name]),
);
const nameOf = (uid: string) => names.get(uid) ?? uid;

/**
 * What holds of two sides, by short names: `accepted ct explicitLittle`, `refused ct 4`, `rejected 1 1 7`, `scp ct`,
 * `sent ct none`, `proposed us jpegBaseline`, `knows CT_ROOM_2`, `to-acceptor usual`, `decide row choice`; and what is
 * otherwise than at the start: `changed acceptor title`.
 */
export function factsOfAssociation(sides: Sides, start: Sides): string[] {
  const { request, acceptor, act, decisions } = sides;
  const setting = [
    ...request.contexts.flatMap(({ abstractSyntax, transferSyntaxes }) =>
      transferSyntaxes.map((syntax) => `proposed ${nameOf(abstractSyntax)} ${nameOf(syntax)}`),
    ),
    ...(acceptor.callers?.filter(Boolean).map((title) => `knows ${title}`) ?? ['knows anyone']),
    `to-acceptor ${band(acceptor.maximumLength)}`,
    `to-requestor ${band(request.user.maximumLength ?? 0)}`,
    ...changes('requestor', { ...request, ...request.user }, { ...start.request, ...start.request.user }),
    ...changes('acceptor', { ...acceptor }, { ...start.acceptor }),
    ...Object.entries(decisions).map(([row, choice]) => `decide ${row} ${choice}`),
  ];
  if (findProblems(request, acceptor).length > 0) return [...setting, 'unsound'];
  const held = holdAssociation(request, acceptor, act);
  return [...new Set([...setting, ...factsOfAnswer(sides, held)])];
}

function factsOfAnswer({ request, act }: Sides, { answer, way }: Held): string[] {
  if (answer.type === 'A-ABORT') return [`aborted ${answer.source} ${answer.reason}`];
  if (answer.type === 'A-ASSOCIATE-RJ') return [`rejected ${answer.result} ${answer.source} ${answer.reason}`];
  const sent = act.kind === 'store' ? `sent ${nameOf(act.sopClass)}` : 'sent echo';
  return [
    ...pairContexts(request, answer satisfies AssociateAccept).flatMap((context) => {
      const name = nameOf(context.sopClass);
      if (context.transferSyntax === undefined) return [`refused ${name} ${context.result ?? 'unanswered'}`];
      return [
        `accepted ${name}`,
        `accepted ${name} ${nameOf(context.transferSyntax)}`,
        ...(context.isScu ? [`scu ${name}`] : []),
        ...(context.isScp ? [`scp ${name}`] : []),
      ];
    }),
    ...(act.kind === 'nothing' ? [] : way ? [`${sent} ${way.conversion}`] : [`stuck ${sent.slice('sent '.length)}`]),
  ];
}

/** What a longest PDU comes to: a slice of half a megabyte takes over thirty PDUs of 16 KB, and over five hundred of 1 KB. */
function band(length: number): string {
  if (length === 0) return 'any';
  return length < 16_384 ? 'small' : length <= 1_048_576 ? 'usual' : 'large';
}

/** The settings of a side that are not as at the start. */
function changes(side: string, now: Record<string, unknown>, start: Record<string, unknown>): string[] {
  return [...new Set([...Object.keys(start), ...Object.keys(now)])]
    .filter((name) => name !== 'user' && write(now[name]) !== write(start[name]))
    .map((name) => `changed ${side} ${name}`);
}

/** As text, alike for settings that mean the same: a class that was unticked and ticked again comes last in its list. */
function write(setting: unknown): string {
  return JSON.stringify(setting, (key, value: unknown) =>
    key === 'sopClasses' && Array.isArray(value) ? value.toSorted() : value,
  );
}
