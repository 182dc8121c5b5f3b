import { isPrivate } from '../dicom/dictionary.ts';
import { typeOf } from './attribute-types.ts';
import { carryOut, cleanText, isSubject, isWalked, type Makings } from './carry-out.ts';
import type { Change, Outcome } from './change.ts';
import { decide, type Decision } from './decide.ts';
import type { Held } from './held.ts';
import { titleOf, type Option } from './options.ts';
import { findRow } from './profile.ts';
import { whySafe } from './safe-private.ts';

/** What the walk through a data set goes by. */
export interface Way {
  ticked: ReadonlySet<Option>;
  trusted: readonly string[];
  sopClass: string;
  makings: Makings;
  /** Where every change is told. */
  tell: (change: Change) => void;
}

interface Place {
  path: string;
  /** The option that asks to clean all texts of a sequence, within which this stands. */
  cleaning?: Option;
}

/** The data set after the profile, its sequences at every depth. */
export function walk(elements: readonly Held[], way: Way, place: Place = { path: '' }): Held[] {
  const left = elements.flatMap((element) => pass(element, elements, way, place) ?? []);
  return left.filter((element) => !isCreator(element) || isNeeded(element, left, element, way, place));
}

const isCreator = ({ keyword }: Held): boolean => keyword === 'PrivateCreator';

/** A private creator stays where something of its block has stayed. */
function isNeeded({ tag }: Held, left: readonly Held[], creator: Held, way: Way, place: Place): boolean {
  const block = `${tag.slice(0, 5)}${tag.slice(7)}`;
  const isUsed = left.some((one) => one.tag.startsWith(block) && !isCreator(one));
  const why = isUsed ? 'Elements of its block are kept' : 'Basic Profile: X. Nothing of its block is kept';
  const outcome = isUsed ? 'kept' : 'removed';
  const column = isUsed ? 'safe-private' : 'basic';
  const told = { before: creator.text, after: isUsed ? creator.text : '', outcome, why, column } as const;
  way.tell({ ...describe(creator, place.path), action: isUsed ? 'C' : 'X', ...told });
  return isUsed;
}

function pass(element: Held, besides: readonly Held[], way: Way, place: Place): Held | undefined {
  // Judged when it is known what is left of its block.
  if (isCreator(element)) return element;
  const decision = judge(element, besides, way, place);
  const { makings } = way;
  if (!decision) {
    const cleaned = place.cleaning ? cleanText(element, makings.identifiers) : element;
    const why = place.cleaning ? `Text within a sequence: ${titleOf(place.cleaning)}` : 'Not in Table E.1-1';
    return goIn(element, cleaned, { why, ...(place.cleaning && { column: place.cleaning }) }, way, place);
  }
  const left = carryOut(element, decision.action, makings);
  return goIn(element, left, decision, way, place);
}

function judge(element: Held, besides: readonly Held[], way: Way, { path }: Place): Decision | undefined {
  const row = findRow(element.tag);
  if (!row) return undefined;
  const decision = decide(row, way.ticked, path === '' ? typeOf(way.sopClass, element.tag) : undefined);
  if (isSubject(element.tag) && decision.action === 'Z') return { ...decision, why: `${decision.why}${subjectNote}` };
  if (!isPrivate(element.tag) || decision.action === 'X') return decision;
  const safe = whySafe(element, besides, way.trusted);
  if (safe === undefined) return { action: 'X', column: 'basic', why: 'Basic Profile: X. Nobody has called it safe' };
  return { ...decision, why: `${decision.why}; ${safe}` };
}

const subjectNote = '. A dummy may stand for the empty value: the same for all objects of one patient';

function goIn(
  element: Held,
  left: Held | undefined,
  decision: Partial<Decision> & { why: string },
  way: Way,
  place: Place,
): Held | undefined {
  const { action, column, why } = decision;
  const mark = { ...(action && { action }), ...(column && { column }), why };
  const outcome = judgeOutcome(element, left, action);
  const isSequence = left?.items !== undefined && left.items.length > 0;
  // A sequence that stays is told by what is in it.
  if (!isSequence || outcome !== 'kept')
    way.tell({
      ...describe(element, place.path),
      outcome,
      ...mark,
      before: show(element),
      after: left ? show(left) : '',
    });
  if (!left?.items || !isWalked(left.tag, action ?? 'K')) return left;
  const cleaning = action === 'C' && column !== 'basic' ? column : place.cleaning;
  const items = left.items.map((item, i) =>
    walk(item, way, { path: `${place.path}${element.tag}[${i}].`, ...(cleaning && { cleaning }) }),
  );
  return { ...left, items };
}

function judgeOutcome(element: Held, left: Held | undefined, action: Decision['action'] | undefined): Outcome {
  if (!left) return 'removed';
  if (left === element) return 'kept';
  if (left.text === '' && (left.items ?? []).length === 0) return 'emptied';
  return action === 'C' || action === undefined ? 'cleaned' : 'replaced';
}

function describe({ tag, vr, name, keyword, creator }: Held, path: string) {
  return { path: `${path}${tag}`, tag, vr, name: name || (creator ? `Private, of ${creator}` : 'Unknown'), keyword };
}

/** A value for the table of changes: short, and never bytes. */
function show({ vr, text, bytes, items, fragments }: Held): string {
  if (items) return `${items.length} ${items.length === 1 ? 'item' : 'items'}`;
  if (fragments) return `${fragments.length - 1} fragments`;
  if (/^(?:O[BDFLVW]|UN)$/.test(vr)) return bytes.length === 0 ? '' : `${bytes.length} bytes`;
  return text.length > 200 ? `${text.slice(0, 200)} …` : text;
}
