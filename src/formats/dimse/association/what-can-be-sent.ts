import type { AssociateAccept, AssociateRequest } from '../pdu/pdu.ts';

/** What became of one context. */
export interface ContextOutcome {
  id: number;
  sopClass: string;
  proposed: readonly string[];
  /** 0 for accepted; absent where the acceptor did not answer it, so that it cannot be used either. */
  result?: number;
  /** Of an accepted context alone. */
  transferSyntax?: string;
  /** What the requestor is in this context (PS3.7 §D.3.3.4). */
  isScu: boolean;
  isScp: boolean;
}

/** What may be exchanged of one SOP class, and where nothing may, why. */
export interface Sendable {
  sopClass: string;
  accepted: ContextOutcome[];
  refused: ContextOutcome[];
}

/** Each proposed context with its answer, in the order of the request. */
export function pairContexts(request: AssociateRequest, accept: AssociateAccept): ContextOutcome[] {
  return request.contexts.map(({ id, abstractSyntax, transferSyntaxes }) => {
    const answer = accept.contexts.find((context) => context.id === id);
    const role = accept.user.roles.find(({ sopClass }) => sopClass === abstractSyntax);
    const isAccepted = answer?.result === 0;
    return {
      id,
      sopClass: abstractSyntax,
      proposed: transferSyntaxes,
      ...(answer && { result: answer.result }),
      ...(isAccepted && answer.transferSyntax !== undefined && { transferSyntax: answer.transferSyntax }),
      isScu: isAccepted && (role?.scu ?? true),
      isScp: isAccepted && (role?.scp ?? false),
    };
  });
}

/** For each SOP class of the request, how it may be exchanged in this association. */
export function whatCanBeSent(request: AssociateRequest, accept: AssociateAccept): Sendable[] {
  const outcomes = Map.groupBy(pairContexts(request, accept), ({ sopClass }) => sopClass);
  return [...outcomes].map(([sopClass, contexts]) => ({
    sopClass,
    accepted: contexts.filter(({ result }) => result === 0),
    refused: contexts.filter(({ result }) => result !== 0),
  }));
}
