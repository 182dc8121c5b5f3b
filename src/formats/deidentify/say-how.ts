import type { Change } from './change.ts';
import { findHeld, holdText, textOfHeld, type Held } from './held.ts';
import { basicCode, options, pixelCode, type MethodCode, type Option } from './options.ts';

/** What was done, for the attributes that must say it. */
export interface Done {
  ticked: ReadonlySet<Option>;
  /** Regions of the pixels were blackened. */
  hasCleanPixels: boolean;
}

/** The data set with what PS3.15 §E.1.1, §E.3.1 and §E.3.6 want said of it, and what was changed by that. */
export function sayHow(elements: readonly Held[], done: Done): { elements: Held[]; changes: Change[] } {
  const said = [
    text('0012,0062', 'CS', 'Patient Identity Removed', 'YES'),
    text('0012,0063', 'LO', 'De-identification Method', addMethod(elements)),
    holdCodes(elements, done),
    text('0028,0303', 'CS', 'Longitudinal Temporal Information Modified', sayDates(elements, done.ticked)),
    ...(done.hasCleanPixels ? [text('0028,0301', 'CS', 'Burned In Annotation', 'NO')] : []),
  ];
  const tags = new Set(said.map(({ tag }) => tag));
  const whole = [...elements.filter(({ tag }) => !tags.has(tag)), ...said];
  return {
    elements: whole.toSorted((a, b) => (a.tag < b.tag ? -1 : a.tag > b.tag ? 1 : 0)),
    changes: said.map((one) => tellSaid(one, findHeld(elements, one.tag))),
  };
}

const ourMethod = 'PS3.15 Basic Profile';

function addMethod(elements: readonly Held[]): string {
  const before = findHeld(elements, '0012,0063')?.text.split('\\') ?? [];
  return [...new Set([...before, ourMethod])].filter((one) => one !== '').join('\\');
}

function holdCodes(elements: readonly Held[], { ticked, hasCleanPixels }: Done): Held {
  const before = findHeld(elements, '0012,0064');
  const own: MethodCode[] = [
    basicCode,
    ...(hasCleanPixels ? [pixelCode] : []),
    ...options.filter(({ id }) => ticked.has(id)).map(({ code }) => code),
  ];
  const items = before?.items ?? [];
  const isThere = ({ value }: MethodCode) => items.some((item) => textOfHeld(item, '0008,0100') === value);
  const added = own.filter((code) => !isThere(code)).map(holdCode);
  const held = text('0012,0064', 'SQ', 'De-identification Method Code Sequence', '');
  return { ...held, bytes: new Uint8Array(), items: [...items, ...added] };
}

function holdCode({ value, meaning }: MethodCode): Held[] {
  return [
    text('0008,0100', 'SH', 'Code Value', value),
    text('0008,0102', 'SH', 'Coding Scheme Designator', 'DCM'),
    // A code’s meaning has 64 characters (PS3.5 §6.2).
    text('0008,0104', 'LO', 'Code Meaning', meaning.slice(0, 64)),
  ];
}

/** Dates that were removed or moved once do not come back, whatever is kept of them now. */
function sayDates(elements: readonly Held[], ticked: ReadonlySet<Option>): string {
  const steps = ['UNMODIFIED', 'MODIFIED', 'REMOVED'];
  const now = ticked.has('modified-dates') ? 'MODIFIED' : ticked.has('full-dates') ? 'UNMODIFIED' : 'REMOVED';
  const before = textOfHeld(elements, '0028,0303');
  return steps[Math.max(steps.indexOf(before), steps.indexOf(now))] ?? now;
}

function text(tag: string, vr: string, name: string, value: string): Held {
  return holdText(tag, vr, name, name.replace(/[- ]/g, ''), value);
}

function tellSaid(held: Held, before: Held | undefined): Change {
  const show = (one: Held | undefined) =>
    one?.items ? one.items.map((item) => textOfHeld(item, '0008,0100')).join(', ') : (one?.text ?? '');
  const [from, to] = [show(before), show(held)];
  const outcome = !before ? 'added' : from === to ? 'kept' : 'replaced';
  const { tag, vr, name, keyword } = held;
  const why = tag === '0028,0301' ? 'You say that no text is left in the pixels' : 'Says what was done to the object';
  return { path: tag, tag, vr, name, keyword, outcome, column: 'basic', why, before: from, after: to };
}
