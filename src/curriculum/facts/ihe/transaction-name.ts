import type { Finding } from '../finding.ts';
import { findActor } from '../../../standards/ihe/actors.ts';
import {
  findNearTransactions,
  findTransactionsByName,
  namesOf,
  type Transaction,
} from '../../../standards/ihe/transactions.ts';

/** No name of a transaction has more words. */
const mostWords = 9;

/** What is wrong with the name that stands beside the id at `at`; nothing where no name of a transaction stands there. */
export function judgeName(text: string, at: number, transaction: Transaction): Finding[] {
  const before = text.slice(Math.max(0, at - 120), at);
  const after = text.slice(at + transaction.id.length, at + 130);
  const opening = /([([]|, |\| ?)(?:IHE )?$/.exec(before);
  const found = opening && readBefore(before.slice(0, opening.index), opening[1] ?? '', after);
  const claim = found ?? readAfter(before, after);
  if (!claim) return [];
  const finding = judgeClaim(claim, transaction);
  if (!finding) return [];
  const start = claim.isBefore ? before.lastIndexOf(claim.phrase) - before.length : 0;
  const end = claim.isBefore ? 0 : after.indexOf(claim.phrase) + claim.phrase.length;
  return [{ text: text.slice(at + start, at + transaction.id.length + end), ...finding }];
}

interface Claim {
  phrase: string;
  isBefore: boolean;
  /** Square brackets say that the words before them are the name. */
  isName: boolean;
}

/** `Patient Update (RAD-12)`, `Patient Update [RAD-12]`, `Patient Update, RAD-12`. */
function readBefore(before: string, opening: string, after: string): Claim | undefined {
  if (opening.startsWith('|')) return undefined;
  // In “RAD-1, Patient Update, RAD-12 and RAD-13” it is not certain which belongs to which.
  if (opening === ', ' && (/(?:RAD|ITI)-\d+,? [^.;]*$/.test(before) || /^(?:,| and| or) (?:RAD|ITI)-/.test(after)))
    return undefined;
  const words = (/(?:[\w&/'’-]+ )*[\w&/'’-]+$/.exec(before.replace(/[*_`]+/g, ' ').trimEnd())?.[0] ?? '')
    .trim()
    .split(/\s+/);
  for (let count = Math.min(mostWords, words.length); count > 0; count--) {
    const phrase = words.slice(-count).join(' ');
    if (isKnown(phrase)) return before.includes(phrase) ? { phrase, isBefore: true, isName: false } : undefined;
  }
  const isName = opening === '[';
  const capitals = /(?:\b[A-Z][\w/-]*(?: (?:of|on|in|and|for|to|with|the|over))* )+[A-Z][\w/-]*$/.exec(
    words.join(' '),
  )?.[0];
  return capitals && before.includes(capitals) ? { phrase: capitals, isBefore: true, isName } : undefined;
}

/** `RAD-12 (Patient Update)`, `RAD-12, Patient Update`, `RAD-12: …`, `| RAD-12 | Patient Update |`. */
function readAfter(before: string, after: string): Claim | undefined {
  const isListed = /(?:RAD|ITI)-\d+(?:,| and| or| to)? $/.test(before);
  const rest = /^(?:\*\*)? ?[(|:,]? ?(?=[A-Z])([\w&/'’ -]+)([)\]|.,;:([]?)/.exec(after);
  if (!rest || isListed) return undefined;
  const [, phrase = '', closing] = rest;
  // “RAD-1, Patient Update (RAD-12)”: the name belongs to what follows it.
  if (
    (closing === '(' || closing === '[' || closing === ',') &&
    /^.[^\n]{0,6}(?:RAD|ITI)-/.test(after.slice(rest[0].length - 1))
  )
    return undefined;
  const words = phrase.trim().split(' ');
  for (let count = Math.min(mostWords, words.length); count > 0; count--) {
    const part = words.slice(0, count).join(' ');
    if (isKnown(part)) return { phrase: part, isBefore: false, isName: false };
  }
  return { phrase: words.slice(0, mostWords).join(' '), isBefore: false, isName: false };
}

function isKnown(phrase: string): boolean {
  return findTransactionsByName(phrase).length > 0;
}

function judgeClaim({ phrase, isName }: Claim, { id, name, also }: Transaction): Omit<Finding, 'text'> | undefined {
  const others = findTransactionsByName(phrase);
  if (others.some((other) => other.id === id)) return undefined;
  const advice = `Write “${name}”, or another number.`;
  const [other] = others;
  if (other) return { wrong: `“${phrase}” is ${other.id}; ${id} is “${name}”.`, advice };
  if (findActor(phrase)) return undefined;
  const isNear = findNearTransactions(phrase, 3).some((near) => near.id === id);
  if (!isNear && (!isName || namesOf({ name, ...(also && { also }) }).some((known) => phrase.endsWith(known))))
    return undefined;
  return { wrong: `${id} is “${name}”, not “${phrase}”.`, advice };
}
