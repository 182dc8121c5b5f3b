import type { AssociateRequest } from '../pdu/pdu.ts';
import type { Acceptor } from './acceptor.ts';

/** What keeps a request or an acceptor from being tried, each in a sentence that says what to mend. */
export function findProblems(request: AssociateRequest, acceptor: Acceptor): string[] {
  const { contexts, user } = request;
  const uids = contexts.map(({ abstractSyntax }) => abstractSyntax);
  return [
    ...judgeTitle('The called AE title', request.calledTitle),
    ...judgeTitle('The calling AE title', request.callingTitle),
    ...judgeTitle('The acceptor’s AE title', acceptor.title),
    ...judgeUid('The application context', request.applicationContext),
    ...uids.flatMap((uid, place) => judgeUid(`The SOP class of context ${contexts[place]?.id ?? place}`, uid)),
    ...(contexts.length > 128 ? ['A request has at most 128 contexts: their IDs are odd and end at 255.'] : []),
    ...judgeLength('The requestor’s maximum length', user.maximumLength ?? 0),
    ...judgeLength('The acceptor’s maximum length', acceptor.maximumLength),
  ];
}

/** PS3.5 §6.2, VR AE. */
function judgeTitle(what: string, title: string): string[] {
  if (title.trim() === '') return [`${what} is empty: give it at least one character that is not a space.`];
  if (title.length > 16) return [`${what} has ${title.length} characters: at most 16 fit.`];
  return /^[ -[\]-~]*$/.test(title) ? [] : [`${what} has a backslash or a character beyond ASCII: leave it out.`];
}

/** PS3.5 §9.1. */
function judgeUid(what: string, uid: string): string[] {
  const isUid = uid.length <= 64 && /^(0|[1-9]\d*)(\.(0|[1-9]\d*))+$/.test(uid);
  return isUid
    ? []
    : [`${what} is not a UID: numbers with dots between, none with a leading zero, at most 64 characters.`];
}

/** The standard sets no least length; below this a small data set would fall into hundreds of PDUs. */
function judgeLength(what: string, length: number): string[] {
  const isFit = length === 0 || (Number.isInteger(length) && length >= 64 && length < 2 ** 32);
  return isFit ? [] : [`${what} must be 0 for any length, or a whole number from 64 to 4,294,967,295.`];
}
