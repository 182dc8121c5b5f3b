import { plainText } from '../../wording/words.ts';

/** A number, date or version, as the range from itself to itself, or a range of them; parts are compared from the first on. */
export interface Interval {
  low: number[];
  high: number[];
}

const date = String.raw`\d{4}-\d{2}(?:-\d{2})?(?!\d)|\d{1,2}:\d{2}(?::\d{2})?`;
const number = String.raw`[-−+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)*`;
const value = `(?:${date}|${number})`;
const pattern = new RegExp(
  String.raw`^(?<before>(?:\D*\s|[<>≤≥])??)(?<low>${value})(?:\s*(?:to|-|–)\s*(?<high>${value}))?(?<after>\D*)$`,
  'i',
);
const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const leadingWord = new RegExp(`^(?:none|${words.join('|')})\\b`, 'i');
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const writtenDate = new RegExp(String.raw`(?:(\d{1,2}) )?\b(${months.join('|')})[a-z]* (\d{4})\b`, 'i');
const below = /^(?:less than|fewer than|under|below|<)\s*$/i;
const above = /^(?:more than|over|above|>)\s*$/i;
const atMost = /^(?:at most|up to|no more than|≤)\s*$/i;
const atLeast = /^(?:at least|no less than|no fewer than|≥)\s*$/i;

/** What the texts say, if each is a number or a range of them and all have the same words before and behind: one unit. */
export function readIntervals(texts: readonly string[]): Interval[] | undefined {
  const parts = texts.map(takeApart);
  const [first] = parts;
  if (!first) return undefined;
  const isVersion = parts.some(
    (one) => /\.\d+\./.test(one?.low ?? '') || /\b(?:version|release|v)\s*$/i.test(one?.before ?? ''),
  );
  const read = parts.flatMap((one) => (one?.unit === first.unit ? [readInterval(one, isVersion)] : []));
  return read.length === texts.length ? read : undefined;
}

/** What the question has ranges for answers to: “which values can occur?”, unlike “how many seconds does it take?” */
export function asksForRange(stem: string): boolean {
  return /\b(?:ranges?|values|interval|span)\b/i.test(stem);
}

/** Negative where `a` comes before `b`; a part that is missing counts as zero. */
export function compareParts(a: number[], b: number[]): number {
  const length = Math.max(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const [x, y] = [a[i] ?? 0, b[i] ?? 0];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}

/** Whether `outer` takes in all of `inner` and more. */
export function includes(outer: Interval, inner: Interval): boolean {
  const [low, high] = [compareParts(outer.low, inner.low), compareParts(inner.high, outer.high)];
  return low <= 0 && high <= 0 && low + high < 0;
}

/** Whether some value lies in both. */
export function overlaps(a: Interval, b: Interval): boolean {
  return compareParts(a.low, b.high) <= 0 && compareParts(b.low, a.high) <= 0;
}

interface Parts {
  before: string;
  low: string;
  high: string | undefined;
  unit: string;
}

function takeApart(text: string): Parts | undefined {
  const plain = plainText(text)
    .replace(leadingWord, (word) => `${Math.max(0, words.indexOf(word.toLowerCase()))}`)
    .replace(writtenDate, (_, day: string | undefined, month: string, year: string) => {
      const number = months.indexOf(month.toLowerCase()) + 1;
      return [year, `${number}`.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
    });
  if (!/\d/.test(plain)) return undefined;
  const { before = '', low, high, after = '' } = pattern.exec(plain)?.groups ?? {};
  if (low === undefined) return undefined;
  const isBound = [below, above, atMost, atLeast].some((bound) => bound.test(before));
  const label = isBound ? '' : before.trim();
  return { before, low, high, unit: `${label}#${after.trim().replace(/s\b/g, '')}`.toLowerCase() };
}

function readInterval({ before, low, high = low }: Parts, isVersion: boolean): Interval {
  const from = readParts(low, isVersion);
  const to = readParts(high, isVersion);
  // A last part of ±1 stands for “just beside”, so that what is less than 10 does not meet 10.
  if (below.test(before)) return { low: [-Infinity], high: [...to, -1] };
  if (above.test(before)) return { low: [...from, 1], high: [Infinity] };
  if (atMost.test(before)) return { low: [-Infinity], high: to };
  if (atLeast.test(before)) return { low: from, high: [Infinity] };
  return { low: from, high: to };
}

function readParts(text: string, isVersion: boolean): number[] {
  const plain = text.replaceAll(',', '').replace('−', '-');
  const isSplit = isVersion || /\d[-:]\d/.test(plain);
  return isSplit ? plain.split(/[-:.]/).map(Number) : [Number(plain)];
}
