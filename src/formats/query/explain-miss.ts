import { isSameTime, readRange } from './match-time.ts';
import { fitsWildCard } from './match-text.ts';
import type { Verdict } from './match.ts';

type Hint = (verdict: Verdict) => string | undefined;

const fold = (text: string) => text.toLowerCase();
const bare = (text: string) => fold(text).normalize('NFD').replaceAll(/\p{M}/gu, '');
const isText = ({ vr }: Verdict) => !/^(?:DA|TM|DT|UI|IS|DS|US)$/.test(vr);

// The first that fits is told: the nearest miss is the most instructive.
const hints: Hint[] = [
  ({ held }) => (held === '' ? 'The archive has no value here.' : undefined),
  ({ wanted, vr }) =>
    /[*?]/.test(wanted) && /^(?:DA|TM|DT)$/.test(vr)
      ? 'Dates and times take no wild cards: ask for a range, such as 20260901-20260930.'
      : undefined,
  ({ wanted, vr }) =>
    /[*?]/.test(wanted) && vr === 'UI' ? 'UIDs take no wild cards: give the whole UID, or a list.' : undefined,
  ({ matching, wanted, vr }) => (matching === 'range' ? aboutRange(wanted, vr) : undefined),
  ({ vr, wanted, held }) =>
    vr === 'TM' && isSameTime(wanted, held)
      ? 'It is the same time, but this archive compares letter by letter.'
      : undefined,
  ({ vr, matching }) =>
    vr === 'TM' && matching === 'single value'
      ? 'A single time must be met to the fraction: ask for a range.'
      : undefined,
  ({ wanted, held }) =>
    wanted !== held && fold(wanted) === fold(held)
      ? 'Only upper and lower case differ, and they count here.'
      : undefined,
  ({ wanted, held }) => (bare(wanted) === bare(held) ? 'Only accents or umlauts differ, and they count.' : undefined),
  ({ wanted, held }) =>
    /^\d+$/.test(wanted) && /^\d+$/.test(held) && Number(wanted) === Number(held)
      ? 'The same number, but it is text: zeros in front count.'
      : undefined,
  ({ wanted, vr }) => (wanted.includes('\\') && vr !== 'UI' ? 'Several values are a list for UIDs alone.' : undefined),
  ({ vr, held, wanted }) =>
    vr === 'PN' && fold(held.replace(/\^+$/, '')) === fold(wanted.replace(/\^+$/, ''))
      ? 'Only empty parts at the end of the name (^) differ, and they count.'
      : undefined,
  ({ vr, held, wanted }) =>
    vr === 'PN' && letters(held) === letters(wanted)
      ? 'The same letters, but other signs between the parts of the name: they are parted by ^.'
      : undefined,
  ({ matching, wanted, held, vr }) =>
    matching === 'wild card' && vr !== 'PN' && fitsWildCard(fold(wanted), fold(held))
      ? 'The pattern would fit, were it not for upper and lower case.'
      : undefined,
  ({ matching, wanted, held }) =>
    matching === 'wild card' && fitsWildCard(bare(wanted), bare(held))
      ? 'The pattern would fit, were it not for case, accents or umlauts.'
      : undefined,
  (verdict) =>
    isText(verdict) && bare(verdict.held).startsWith(bare(verdict.wanted))
      ? 'The value begins so and goes on: a * at the end would match it.'
      : undefined,
  (verdict) =>
    isText(verdict) && bare(verdict.held).includes(bare(verdict.wanted))
      ? 'The value holds this within: a * on both sides would match it.'
      : undefined,
];

/** Why the key did not fit, in one sentence. */
export function explainMiss(verdict: Verdict): string {
  if (verdict.fits) return 'It fits.';
  for (const hint of hints) {
    const told = hint(verdict);
    if (told) return told;
  }
  return 'It is another value.';
}

function aboutRange(wanted: string, vr: string): string | undefined {
  const range = readRange(wanted);
  if (!range) return 'A range has one hyphen, between its ends or before or behind the only one.';
  if (range.from === undefined || range.to === undefined || range.from <= range.to)
    return 'It lies outside of the range.';
  return vr === 'TM'
    ? 'The range begins after it ends. A range of times does not go over midnight: ask for each day apart.'
    : 'The range begins after it ends.';
}

const letters = (text: string) => bare(text).replaceAll(/[^\p{L}\d]/gu, '');
