import { isPrivate } from '../dicom/dictionary.ts';
import type { Action } from './decide.ts';
import { makeDummy, isReplacedWhole } from './dummy.ts';
import { holdText, type Held } from './held.ts';
import { strikeOut, type Identifier } from './identifiers.ts';
import { isWellKnown, newUid } from './pseudonyms.ts';
import { shiftDate } from './shift-date.ts';

/** What the values that come in place of others are made from. */
export interface Makings {
  key: string;
  /** The patient’s name that all objects of one patient get. */
  subject: string;
  days: number;
  identifiers: readonly Identifier[];
}

/** An element after the action, without a look into its items; nothing where it goes. */
export function carryOut(element: Held, action: Action, makings: Makings): Held | undefined {
  if (action === 'X') return undefined;
  if (action === 'K') return element;
  // What is empty says nothing, and stays so.
  const isEmpty = element.text === '' && element.bytes.length === 0 && !element.items && !element.fragments;
  if (isEmpty) return element;
  if (action === 'U') return element.vr === 'UI' ? replaceUids(element, makings.key) : element;
  if (action === 'C') return clean(element, makings);
  if (isSubject(element.tag)) return put(element, makings.subject);
  if (action === 'D') return element.vr === 'UI' ? replaceUids(element, makings.key) : putDummy(element);
  return element.items ? { ...element, items: [] } : put(element, '');
}

/** Patient’s Name and Patient ID, which get a pseudonym. */
export const isSubject = (tag: string): boolean => tag === '0010,0010' || tag === '0010,0020';

/** Whether the items of what is left are to be walked through; those of a dummy are not. */
export const isWalked = (tag: string, action: Action): boolean => action !== 'D' || !isReplacedWhole(tag);

function putDummy(element: Held): Held {
  return element.items && !isReplacedWhole(element.tag) ? element : makeDummy(element);
}

function replaceUids(element: Held, key: string): Held {
  const uids = element.text.split('\\').map((uid) => (uid === '' || isWellKnown(uid) ? uid : newUid(key, uid)));
  return put(element, uids.join('\\'));
}

function clean(element: Held, makings: Makings): Held {
  const { vr, text } = element;
  // What a maker’s own value means is not known, so that it is kept whole or not at all.
  if (isPrivate(element.tag)) return element;
  if (vr === 'DA' || vr === 'DT') {
    const moved = text.split('\\').map((value) => (value === '' ? '' : shiftDate(value, makings.days)));
    // What is no date cannot be moved, and may be anything.
    return moved.includes(undefined) ? makeDummy(element) : put(element, moved.join('\\'));
  }
  return /^(?:LO|LT|SH|ST|UC|UT|PN)$/.test(vr) ? cleanText(element, makings.identifiers) : element;
}

/** A text with what identifies struck out; its other letters stay as they were encoded. */
export function cleanText(element: Held, identifiers: readonly Identifier[]): Held {
  const text = strikeOut(element.text, identifiers);
  if (text === element.text) return element;
  // Letters beyond ASCII would have to be encoded anew; the safest is to put nothing of them back.
  return /^[\0-\x7f]*$/.test(text) ? put(element, text) : makeDummy(element);
}

function put({ tag, vr, name, keyword }: Held, text: string): Held {
  return holdText(tag, vr, name, keyword, text);
}
