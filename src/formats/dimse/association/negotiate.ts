import {
  dicomApplicationContext,
  type Abort,
  type AnsweredContext,
  type AssociateAccept,
  type AssociateReject,
  type AssociateRequest,
  type ProposedContext,
  type RoleSelection,
  type UserInformation,
} from '../pdu/pdu.ts';
import { syntaxes } from '../uids.ts';
import type { AcceptedService, Acceptor } from './acceptor.ts';

export type Answer = AssociateAccept | AssociateReject | Abort;

/** What the acceptor answers (PS3.8 §7.1, §9.3): the whole is judged first, then each context on its own. */
export function negotiate(request: AssociateRequest, acceptor: Acceptor): Answer {
  return refuse(request, acceptor) ?? accept(request, acceptor);
}

/** The rejection or abort that the request meets before its contexts are looked at. */
function refuse(request: AssociateRequest, acceptor: Acceptor): AssociateReject | Abort | undefined {
  const reject = (result: number, source: number, reason: number): AssociateReject => ({
    type: 'A-ASSOCIATE-RJ',
    result,
    source,
    reason,
  });
  const { contexts } = request;
  // At least one context with at least one transfer syntax is what a request is made of (PS3.8 §9.3.2).
  if (contexts.length === 0 || contexts.some(({ transferSyntaxes }) => transferSyntaxes.length === 0))
    return { type: 'A-ABORT', source: 2, reason: 6 };
  if (request.protocolVersion % 2 === 0) return reject(1, 2, 2);
  if (acceptor.open >= acceptor.most) return reject(2, 3, 2);
  if (request.applicationContext !== dicomApplicationContext) return reject(1, 1, 2);
  // Spaces round a title do not count (PS3.8 §9.3.2), and nothing of them is left in what arrives; those of a setting stay.
  if (acceptor.checksCalledTitle && request.calledTitle.trim() !== acceptor.title) return reject(1, 1, 7);
  if (acceptor.callers && !acceptor.callers.includes(request.callingTitle.trim())) return reject(1, 1, 3);
  if (acceptor.identity === 'required' && !request.user.identity) return reject(1, 2, 1);
  return undefined;
}

function accept(request: AssociateRequest, acceptor: Acceptor): AssociateAccept {
  const roles = answerRoles(request, acceptor);
  const first = request.contexts.filter(({ id }, place, all) => all.findIndex((other) => other.id === id) === place);
  return {
    type: 'A-ASSOCIATE-AC',
    protocolVersion: 1,
    calledTitle: request.calledTitle,
    callingTitle: request.callingTitle,
    applicationContext: dicomApplicationContext,
    contexts: first.map((context) => answerContext(context, request, acceptor)),
    user: answerUser(request, acceptor, roles),
  };
}

function answerContext(context: ProposedContext, request: AssociateRequest, acceptor: Acceptor): AnsweredContext {
  const { id, transferSyntaxes } = context;
  // A refused context has a transfer syntax too, which means nothing; acceptors write this one.
  const refused = (result: number) => ({ id, result, transferSyntax: syntaxes.implicitLittle });
  const service = findService(context.abstractSyntax, acceptor);
  if (!service) return refused(3);
  if (service.callers && !service.callers.includes(request.callingTitle)) return refused(1);
  const [chosen] =
    acceptor.preference === 'own'
      ? service.transferSyntaxes.filter((uid) => transferSyntaxes.includes(uid))
      : transferSyntaxes.filter((uid) => service.transferSyntaxes.includes(uid));
  return chosen === undefined ? refused(4) : { id, result: 0, transferSyntax: chosen };
}

/** Roles are answered only where they are taken; without an answer the default ones stay (PS3.7 §D.3.3.4). */
function answerRoles(request: AssociateRequest, acceptor: Acceptor): RoleSelection[] {
  return request.user.roles.filter(({ sopClass }) => findService(sopClass, acceptor)?.takesRoles);
}

function answerUser(request: AssociateRequest, acceptor: Acceptor, roles: RoleSelection[]): UserInformation {
  const { operations, identity } = request.user;
  const isConfirmed = identity?.isResponseRequested && acceptor.identity !== 'ignored';
  return {
    maximumLength: acceptor.maximumLength,
    implementationClass: acceptor.implementationClass,
    implementationVersion: acceptor.implementationVersion,
    ...(operations &&
      acceptor.operations && {
        operations: {
          invoked: lesser(operations.invoked, acceptor.operations.invoked),
          performed: lesser(operations.performed, acceptor.operations.performed),
        },
      }),
    roles,
    extended: [],
    commonExtended: [],
    // For a user name, with or without a passcode, the response is empty (PS3.7 §D.3.3.7).
    ...(isConfirmed && { identityAnswer: new Uint8Array(0) }),
  };
}

/** The lesser of two windows, in which 0 stands for any number (PS3.7 §D.3.3.3). */
function lesser(a: number, b: number): number {
  return a === 0 || b === 0 ? Math.max(a, b) : Math.min(a, b);
}

function findService(sopClass: string, acceptor: Acceptor): AcceptedService | undefined {
  return acceptor.services.find(({ sopClasses }) => sopClasses.includes(sopClass));
}
