import type { Held } from './held.ts';

/** Something by which a person, a visit or a place is known, as it stood in the original. */
export interface Identifier {
  kind: 'name' | 'ID' | 'date' | 'place' | 'UID';
  text: string;
  /** Where it stood, by name. */
  of: string;
}

const numbered = new Set('0008,0050 0010,0020 0010,1000 0010,1001 0038,0010 0040,1001 0018,1000'.split(' '));
const dated = new Set('0010,0030 0008,0020'.split(' '));
const placed = new Set('0008,0080 0008,0081 0008,1010 0010,1040 0010,2154'.split(' '));

/** What identifies in an original, at every depth; words of two letters and numbers of three digits say too little. */
export function gatherIdentifiers(elements: readonly Held[]): Identifier[] {
  const found = elements.flatMap((element) => [
    ...readOne(element),
    ...(element.items ?? []).flatMap((item) => gatherIdentifiers(item)),
  ]);
  return [...new Map(found.map((one) => [one.text.toLowerCase(), one])).values()];
}

function readOne({ tag, vr, text, name: of }: Held): Identifier[] {
  const values = text.split('\\').map((value) => value.trim());
  if (vr === 'PN')
    return values
      .flatMap((value) => value.split(/[\^=,\s]+/))
      .filter((part) => /\p{L}{3}|[^\p{ASCII}]{1}/u.test(part))
      .map((text) => ({ kind: 'name', text, of }));
  if (numbered.has(tag)) return values.filter((value) => value.length > 3).map((text) => ({ kind: 'ID', text, of }));
  if (dated.has(tag)) return values.flatMap(spellDate).map((text) => ({ kind: 'date', text, of }));
  if (placed.has(tag)) return values.filter((value) => value.length > 2).map((text) => ({ kind: 'place', text, of }));
  return [];
}

/** A day as people write it: `19700101`, `1970-01-01`, `01.01.1970`, `01/01/1970`. */
function spellDate(value: string): string[] {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(value) ?? [];
  if (!year) return [];
  return [value, `${year}-${month}-${day}`, `${day}.${month}.${year}`, `${day}/${month}/${year}`];
}

/** Those of the identifiers that stand in a text as words of their own, in whatever case. */
export function findIdentifiers(text: string, identifiers: readonly Identifier[]): Identifier[] {
  return text === '' ? [] : identifiers.filter((identifier) => patternOf(identifier).test(text));
}

/** The text with every identifier in it struck out; the same text where there is none. */
export function strikeOut(text: string, identifiers: readonly Identifier[]): string {
  // The longest first, so that nothing of a longer one is left when a shorter is part of it.
  return identifiers
    .toSorted((a, b) => b.text.length - a.text.length)
    .reduce((left, identifier) => left.replace(patternOf(identifier, 'giu'), '***'), text);
}

const patterns = new Map<string, RegExp>();

function patternOf({ text }: Identifier, flags = 'iu'): RegExp {
  const known = patterns.get(flags + text);
  if (known) return known;
  const made = new RegExp(`(?<![\\p{L}\\p{N}])${text.replace(/[^\p{L}\p{N}]/gu, escape)}(?![\\p{L}\\p{N}])`, flags);
  patterns.set(flags + text, made);
  return made;
}

/** `\u{2d}` for a hyphen: valid for whatever sign, inside and outside of classes. */
const escape = (sign: string): string => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`;
