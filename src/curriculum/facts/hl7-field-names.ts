import { listComponents } from '../../standards/hl7/components.ts';
import { findField, findSegment } from '../../standards/hl7/segments.ts';
import type { Claim } from '../claim.ts';
import allowed from './hl7-allowed-names.json' with { type: 'json' };
import type { FieldMention } from './hl7-fields.ts';
import { nameKey, nameWords } from './hl7-name.ts';

interface Names {
  /** What it is called, the standard’s name first. */
  own: string[];
  /** What its neighbours are called, and which they are. */
  others: Map<string, string>;
}

/** A run of words with its place in the text. */
interface Phrase {
  start: number;
  end: number;
}

/** Words of the longest name that is looked for. */
const longestName = 8;
const marks = '[`*_"“”]*';
const joiners = [
  String.raw`\s*\(\s*(?:the\s+)?`,
  String.raw`,\s+(?:the\s+|an?\s+)?`,
  String.raw`\s*:\s+(?:the\s+)?`,
  String.raw`\s+[–—-]\s+(?:the\s+)?`,
  String.raw`[ \t]*\|[ \t]*`,
  String.raw`\s+(?:is|holds|carries|contains|means)\s+the\s+`,
  String.raw`\s+the\s+`,
];
const joiner = new RegExp(`^${marks}(?:${joiners.join('|')})${marks}`);
/** Behind a name, what shows that it names the next field instead. */
const leadsOn = /^[`*_"”\s]*(?:stands in|in|is|of|and|from|[,|(])?[\s|(`*]*[A-Z][A-Z0-9]{2}-\d/;
/** Before a field, what shows that a value is moved there, not that the field is named. */
const moving =
  /\b(?:into|to|from|puts?|sends?|sent|left|wr[io]te|writes|cop(?:y|ies)|moves?|places?|placed|expects?|not|never)\b/i;

/** A wrong name beside a field: that of another field of its segment, or one that the standard does not have. */
export function judgeFieldName(text: string, mention: FieldMention, versions: readonly string[]): Claim | undefined {
  const names = readNames(mention, versions);
  if (names.own.length === 0) return undefined;
  return judgeAfter(text, mention, names) ?? judgeBefore(text, mention, names);
}

function readNames({ segment, field, component, subcomponent }: FieldMention, versions: readonly string[]): Names {
  // Components and subcomponents have names of their own only where their data types do.
  const rows = versions.flatMap((version) => {
    const whole = findField(segment, field, version);
    if (component === undefined)
      return findSegment(segment, version)?.fields.map(({ name }, i) => row(segment, '-', i, name)) ?? [];
    const parts = listComponents(whole?.datatype ?? '', version);
    if (subcomponent === undefined) return parts.map(({ name }, i) => row(`${segment}-${field}`, '.', i, name));
    const finer = listComponents(parts[component - 1]?.datatype ?? '', version);
    return finer.map(({ name }, i) => row(`${segment}-${field}.${component}`, '.', i, name));
  });
  const customary = component === undefined ? allowed.map(({ field: place, name }) => ({ place, name })) : [];
  const place = [`${segment}-${field}`, component, subcomponent].filter((part) => part !== undefined).join('.');
  const all = [...rows, ...customary.filter((one) => one.place.startsWith(`${segment}-`))];
  const own = all.filter((one) => one.place === place).map(({ name }) => name);
  const others = new Map(all.filter((one) => one.place !== place).map((one) => [nameKey(one.name), one.place]));
  own.forEach((name) => others.delete(nameKey(name)));
  return { own, others };
}

function row(of: string, sign: string, i: number, name: string) {
  return { place: `${of}${sign}${i + 1}`, name };
}

function judgeAfter(text: string, mention: FieldMention, names: Names): Claim | undefined {
  const joined = joiner.exec(text.slice(mention.end, mention.end + 40))?.[0];
  if (joined === undefined) return undefined;
  const isMoved = /^\s+the\s/.test(joined) && /\b(?:in|into|to|from)\s+\W*$/.test(text.slice(0, mention.start));
  const start = mention.end + joined.length;
  const [line = ''] = /^[^.;:,()|…⟦⟧]{0,120}/.exec(text.slice(start)) ?? [];
  const words = listWords(text, start, start + line.length).slice(0, longestName);
  if (isMoved || words.length === 0) return undefined;
  const found = longest(
    words.toReversed().map(({ end }) => ({ start, end })),
    text,
    names,
  );
  if (found === 'own') return undefined;
  if (found && !leadsOn.test(text.slice(found.end)))
    return confused(text.slice(mention.start, found.end), mention, names, text.slice(start, found.end));
  const phrase = text.slice(start, words.at(-1)?.end);
  return found || !isNearMiss(phrase, names)
    ? undefined
    : strange(text.slice(mention.start, start + phrase.length), mention, names, phrase);
}

function judgeBefore(text: string, mention: FieldMention, names: Names): Claim | undefined {
  const head = text.slice(Math.max(0, mention.start - 120), mention.start);
  const [link = ''] = /(?:\s*\(|,?\s+in\s|[ \t]*\|[ \t]*)[`*]*$/.exec(head) ?? [];
  if (link === '') return undefined;
  const end = mention.start - link.length;
  const clause = /[^.;:,()|\n…]*$/.exec(text.slice(0, end))?.[0] ?? '';
  if (moving.test(clause)) return undefined;
  const words = listWords(text, end - clause.length, end).slice(-longestName);
  const found = longest(
    words.map((word) => ({ start: word.start, end })),
    text,
    names,
  );
  return !found || found === 'own'
    ? undefined
    : confused(text.slice(found.start, mention.end), mention, names, text.slice(found.start, end));
}

function listWords(text: string, start: number, end: number): Phrase[] {
  return [...text.slice(start, end).matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.replace(/[`*_"”]+$/, '').length,
  }));
}

/** The longest of some phrases, given from the longest, that is a name. */
function longest(phrases: Phrase[], text: string, { own, others }: Names): Phrase | 'own' | undefined {
  const ownKeys = new Set(own.map((name) => nameKey(name)));
  for (const phrase of phrases) {
    const key = nameKey(text.slice(phrase.start, phrase.end));
    if (ownKeys.has(key)) return 'own';
    if (others.has(key)) return phrase;
  }
  return undefined;
}

/** True of a name in capitals that shares a word with the right one and is no short form of it. */
function isNearMiss(phrase: string, { own }: Names): boolean {
  const parts = phrase.trim().split(/\s+/);
  const said = nameWords(phrase);
  const isName =
    parts.length >= 2 && parts.every((part) => /^[`*"“]*[A-Z/-]/.test(part) || /^(?:and|of|or|the)$/.test(part));
  const known = own.map((name) => nameWords(name));
  const shares = known.some((words) => said.some((word) => words.includes(word)));
  return isName && shares && !known.some((words) => said.every((word) => words.includes(word)));
}

function confused(found: string, { text }: FieldMention, { own, others }: Names, name: string): Claim {
  return { text: found, wrong: `${text} is “${own[0]}”; “${name}” is ${others.get(nameKey(name))}.` };
}

function strange(found: string, { text }: FieldMention, { own }: Names, name: string): Claim {
  return { text: found, wrong: `${text} is “${own[0]}”, not “${name}”.` };
}
