import { findAbort, findRejection, presentationContextResults } from '../pdu/meanings.ts';
import type { Abort, AssociateReject } from '../pdu/pdu.ts';

/** What happened, in the standard's words and in plain ones, and what to do about it. */
export interface Explanation {
  name: string;
  means: string;
  todo: string;
}

/** By source and reason (PS3.8 §9.3.4). */
const rejections: Record<string, Omit<Explanation, 'name'>> = {
  '1 1': {
    means: 'The acceptor refuses and does not say why.',
    todo: 'Only its log at that minute knows. Ask whoever runs it.',
  },
  '1 2': {
    means: 'The request does not name DICOM’s application context, or the acceptor does not know it.',
    todo: 'Something other than DICOM calls, or a setting that nobody should touch was changed. Restore the name.',
  },
  '1 3': {
    means: 'The acceptor does not know who calls.',
    todo: 'Add the calling AE title at the acceptor, spelt exactly so, often with the host’s address. Or correct it at the requestor.',
  },
  '1 7': {
    means: 'The acceptor does not go by the name that was called.',
    todo: 'Compare the called AE title at the requestor with the acceptor’s own, letter by letter and in its case. Address and port may well be right.',
  },
  '2 1': {
    means:
      'The association part of the acceptor refuses and does not say why: a user identity that is missing or wrong looks so.',
    todo: 'Look for user identity at both sides, then into the acceptor’s log.',
  },
  '2 2': {
    means: 'The request does not offer version 1 of the protocol, the only one there is.',
    todo: 'The requestor’s software is at fault; its maker must mend it.',
  },
  '3 1': {
    means: 'The acceptor is overloaded for the moment.',
    todo: 'Try again later. When it happens often, see what it is busy with.',
  },
  '3 2': {
    means: 'The acceptor holds as many associations as it may.',
    todo: 'Try again later. When it happens often, raise the limit, or find who opens associations and does not close them.',
  },
};

/** By result (PS3.8 §9.3.3.2). */
const results: Record<number, Omit<Explanation, 'name'>> = {
  0: { means: 'Accepted, in the one encoding that is named.', todo: 'Nothing: it can be used.' },
  1: {
    means: 'Refused by the application: it knows the class and the encoding, and does not want this from you.',
    todo: 'Look at the acceptor’s rights: who may store, who may ask.',
  },
  2: { means: 'Refused without a reason.', todo: 'Look into the acceptor’s log.' },
  3: {
    means: 'The acceptor does not know this SOP class, or it is switched off there.',
    todo: 'Have the class added at the acceptor, or send another class if the requestor can.',
  },
  4: {
    means: 'The acceptor knows the SOP class but takes none of the encodings that were offered.',
    todo: 'Let the requestor offer another encoding, uncompressed at the least, or let the acceptor take one of these.',
  },
};

/** A rejection: whether trying again helps is in its result. */
export function explainRejection({ result, source, reason }: AssociateReject): Explanation {
  const found = findRejection(result, source, reason);
  const plain = rejections[`${source} ${reason}`];
  return {
    name: found
      ? `${found.result}, ${found.source}, ${found.reason}`
      : `result ${result}, source ${source}, reason ${reason}`,
    means: plain?.means ?? 'These numbers are reserved: the acceptor does not keep to the standard.',
    todo: plain?.todo ?? 'Look into the acceptor’s log.',
  };
}

/** An abort in place of an answer. */
export function explainAbort({ source, reason }: Abort): Explanation {
  const found = findAbort(source, reason);
  return {
    name: found ? [found.source, found.reason].filter(Boolean).join(', ') : `source ${source}, reason ${reason}`,
    means: 'The acceptor breaks off: the request breaks the rules for its bytes, as one without any context does.',
    todo: 'Offer at least one context, each with at least one transfer syntax. Many acceptors just close the connection here.',
  };
}

/** The answer to one context; absent where the acceptor left it out. */
export function explainResult(result: number | undefined): Explanation {
  if (result === undefined)
    return {
      name: 'no answer',
      means: 'The acceptor did not answer this context, so nothing can be sent in it.',
      todo: 'Its ID may stand twice in the request. Look into the acceptor’s log.',
    };
  const plain = results[result];
  return {
    name: `${result} ${presentationContextResults[result] ?? 'reserved'}`,
    means: plain?.means ?? 'This number is reserved.',
    todo: plain?.todo ?? 'Look into the acceptor’s log.',
  };
}
