import { readRunningText } from '../running-text.ts';
import codes from './codes-in-capitals.json' with { type: 'json' };
import commonAcronyms from './common-acronyms.json' with { type: 'json' };

interface Place {
  acronym: string;
  /** Where it begins in the running text. */
  at: number;
}

const common: ReadonlySet<string> = new Set(Object.keys(commonAcronyms));
const codesInCapitals: ReadonlySet<string> = new Set(Object.values(codes).flatMap((words) => words.split(' ')));

/** Letters and digits with what ties them together, so that AE titles, paths, tags, UIDs and file names come whole. */
const token = /[\p{L}\p{N}](?:[\p{L}\p{N}_^|\\&@=+~*]|[-.'’](?=[\p{L}\p{N}]))*/gu;

/** Capitals with at most one digit (`HL7`), or with small letters at the end (`DICOMweb`) or in the middle (`CoW`, `MiB`). */
const capitals = /^(?:[A-Z]{2,6}\d?|[A-Z]{3,5}[a-z]{2,4}|[A-Z][a-z][A-Z]{1,3})$/;

/** The acronyms of running text in order, each once and in the singular; no codes, identifiers, paths or words in capitals. */
export function listAcronyms(text: string): string[] {
  return [...new Set(listPlaces(readRunningText(text)).map(({ acronym }) => acronym))];
}

/** The acronyms of a text that neither `known` nor the common list explains, nor the text itself where it first uses them. */
export function findUnexplained(text: string, { known }: { known: ReadonlySet<string> }): string[] {
  const prose = readRunningText(text);
  const isKnown = (name: string) => known.has(name) || common.has(name);
  const places = listPlaces(prose).filter(({ acronym }) => !isKnown(acronym) && !acronym.split('-').every(isKnown));
  const firsts = [...new Map(places.toReversed().map((place) => [place.acronym, place])).values()].toReversed();
  return firsts.filter(({ acronym, at }) => !isExpanded(prose, acronym, at)).map(({ acronym }) => acronym);
}

function listPlaces(prose: string): Place[] {
  return [...prose.matchAll(token)].flatMap(({ 0: found, index: at }) =>
    readCompound(found.replace(/['’]s?$/, '')).map((acronym) => ({ acronym, at })),
  );
}

/** A compound of capitals is one acronym (`QIDO-RS`); of another, each part in capitals is (`HL7-based`). */
function readCompound(compound: string): string[] {
  const parts = compound.split('-').map((part) => part.replace(/(?<=[A-Z]{2})s$/, ''));
  if (isIdentifier(parts) || parts.some((part) => codesInCapitals.has(part))) return [];
  const acronyms = parts.filter((part) => capitals.test(part) && !isNumber(part));
  return acronyms.length === parts.length ? [parts.join('-')] : acronyms;
}

/** A service (`C-STORE`), a field or transaction (`PID-3`, `RAD-4`), or the number of a thing (`NL-100417`). */
function isIdentifier([first = '', ...rest]: string[]): boolean {
  return rest.length > 0 && (/^(?:[A-Z]$|\d)/.test(first) || rest.some((part) => /\d/.test(part)));
}

function isNumber(word: string): boolean {
  return /^[IVX]+$/.test(word) || /^(?=.*\d|FF)[\dA-F]+$/.test(word);
}

/** Whether the text spells it out at that place: `Modality Worklist (MWL)`, `Modality Worklist, MWL for short`, or `MWL (Modality Worklist)`. */
function isExpanded(prose: string, acronym: string, at: number): boolean {
  const [, after = ''] = /^[^\s()]+\s*\(([^()]*)\)/.exec(prose.slice(at, at + 200)) ?? [];
  const [, before = ''] =
    /([^().;:!?]*)[(,]\s*(?:the |an? |or |in short )?$/.exec(prose.slice(Math.max(0, at - 200), at)) ?? [];
  const words = before
    .trim()
    .split(/\s+/)
    .slice(-acronym.length - 3);
  return [after, ...words.map((_, i) => words.slice(i).join(' '))].some((phrase) => spellsOut(phrase, acronym));
}

/** Whether a phrase begins with the first letter of an acronym and holds the others after it, in order. */
function spellsOut(phrase: string, acronym: string): boolean {
  const pattern = [...acronym].filter((letter) => /[a-z\d]/i.test(letter)).join('.*');
  return /[a-z]{3}/.test(phrase) && new RegExp(`^${pattern}`, 'is').test(phrase);
}
