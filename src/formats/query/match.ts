import { itemsOf, textsOf, type Attribute, type DataSet } from '../dicom/data-set.ts';
import type { Habits } from './habits.ts';
import { fitsWildCard, trimValue } from './match-text.ts';
import { fitsRange, isSameTime, readRange } from './match-time.ts';

/** The kinds of matching of PS3.4 §C.2.2.2. */
export type Matching = 'universal' | 'single value' | 'list of UIDs' | 'wild card' | 'range' | 'sequence';

/** What one key says of one entity. */
export interface Verdict {
  /** The tag, behind those of the sequences that it stands in. */
  path: string[];
  vr: string;
  matching: Matching;
  fits: boolean;
  wanted: string;
  held: string;
}

const withWildCards = new Set(['AE', 'CS', 'LO', 'LT', 'PN', 'SH', 'ST', 'UC', 'UR', 'UT']);
const withRanges = new Set(['DA', 'TM', 'DT']);

/** Judges every key against the entity; keys in sequences against the item that fits them best. */
export function judgeKeys(identifier: DataSet, held: DataSet, habits: Habits, above: string[] = []): Verdict[] {
  return Object.entries(identifier).flatMap(([tag, key]) => {
    const path = [...above, tag];
    const [wanted] = itemsOf(key);
    if (key.vr !== 'SQ') return [judgeKey(path, key, held[tag], habits)];
    if (!wanted || Object.keys(wanted).length === 0)
      return [{ path, vr: 'SQ', matching: 'universal' as const, fits: true, wanted: '', held: '' }];
    const items = itemsOf(held[tag]);
    if (items.length > 0) return bestOf(items.map((item) => judgeKeys(wanted, item, habits, path)));
    return judgeKeys(wanted, {}, habits, path);
  });
}

/** What kind of matching the key asks for. */
export function matchingOf({ vr, Value: values }: Attribute): Matching {
  const texts = textsOf({ vr, ...(values && { Value: values }) });
  if (vr === 'SQ') return 'sequence';
  if (texts.every((text) => trimValue(vr, text) === '')) return 'universal';
  if (vr === 'UI' && texts.length > 1) return 'list of UIDs';
  if (withRanges.has(vr) && texts[0]?.includes('-')) return 'range';
  if (!withWildCards.has(vr) || !texts.some((text) => /[*?]/.test(text))) return 'single value';
  // PS3.4 §C.2.2.2.4: `*` alone is universal matching.
  return texts.every((text) => /^\*+$/.test(text.trim())) ? 'universal' : 'wild card';
}

function judgeKey(path: string[], key: Attribute, held: Attribute | undefined, habits: Habits): Verdict {
  const { vr } = key;
  const wanted = textsOf(key).map((text) => trimValue(vr, text));
  const given = textsOf(held).map((text) => trimValue(vr, text));
  const matching = matchingOf(key);
  const isEmpty = given.every((text) => text === '');
  const verdict = { path, vr, matching, wanted: wanted.join('\\'), held: given.join('\\') };
  if (matching === 'universal' || habits.unmatched.includes(path.at(-1) ?? '')) return { ...verdict, fits: true };
  if (isEmpty && habits.empty !== 'as-text') return { ...verdict, fits: habits.empty === 'fits' };
  const isList = matching === 'list of UIDs' || habits.lists === 'of-all';
  const keys = isList ? wanted : [wanted.join('\\')];
  // Of an attribute with several values one is enough; as a whole they may be asked for too.
  const values = isEmpty ? [''] : [...given, given.join('\\')];
  return { ...verdict, fits: keys.some((one) => values.some((value) => fitsOne(vr, matching, one, value, habits))) };
}

function fitsOne(vr: string, matching: Matching, wanted: string, value: string, habits: Habits): boolean {
  const range = matching === 'range' ? readRange(wanted) : undefined;
  if (range && habits.times === 'as-text')
    return (range.from === undefined || value >= range.from) && (range.to === undefined || value <= range.to);
  if (range) return fitsRange(range, value);
  if (matching === 'range') return false;
  if (withRanges.has(vr)) return habits.times === 'as-text' ? wanted === value : isSameTime(wanted, value);
  if (isNumber(vr)) return wanted === value || (wanted !== '' && Number(wanted) === Number(value));
  const fold =
    vr === 'PN' && habits.names === 'any-case' ? (text: string) => text.toLowerCase() : (text: string) => text;
  const [pattern, text] = [fold(wanted), fold(value)];
  if (matching !== 'wild card') return pattern === text;
  return habits.questionMark === 'letter' ? fitsWildCard(pattern, text) : fitsWildCard(toBytes(pattern), toBytes(text));
}

const isNumber = (vr: string) => /^(?:IS|DS|US|SS|UL|SL|FL|FD)$/.test(vr);

/** A letter for each byte of UTF-8. */
function toBytes(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
}

/** The judgements with the fewest keys that do not fit. */
function bestOf(all: Verdict[][]): Verdict[] {
  const faults = (verdicts: Verdict[]) => verdicts.filter(({ fits }) => !fits).length;
  return all.reduce((best, verdicts) => (faults(verdicts) < faults(best) ? verdicts : best));
}
