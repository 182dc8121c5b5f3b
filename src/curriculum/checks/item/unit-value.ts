import { plainText } from '../../wording/words.ts';
import units from './units.json' with { type: 'json' };

const scales = new Map(
  Object.entries(units).flatMap(([dimension, names]) =>
    Object.entries(names).map(([name, scale]) => [name, { dimension, scale }] as const),
  ),
);
// With a zero before it, as in `0010`, it is a code.
const number = String.raw`[-−+]?(?:0|[1-9]\d*)(?:[, ]\d{3})*(?:\.\d+)?`;
// The longest name first, so that `mm` is not read as `m`.
const unit = [...scales.keys()].toSorted((a, b) => b.length - a.length).join('|');
const whole = new RegExp(`^(${number})(?:\\s?(${unit})(/s)?)?$`);
const withUnit = new RegExp(`(?<![\\p{L}\\p{N}.,_-])${number}\\s?(?:${unit})(?![\\p{L}\\p{N}])`, 'u');
const withNumber = new RegExp(`(?<![\\p{L}\\p{N}.,_-])${number}(?![\\p{L}\\p{N}_-])`, 'u');

/** A text that is a number, with or without a unit, in base units (`8000 bits` for `1 kB`); undefined for others. */
export function readUnitValue(text: string): string | undefined {
  const [, digits, name, perSecond = ''] = whole.exec(readPlain(text)) ?? [];
  if (digits === undefined) return undefined;
  const { dimension, scale } = scales.get(name ?? '') ?? { dimension: 'numbers', scale: 1 };
  const value = Number(digits.replace('−', '-').replace(/[, ]/g, '')) * scale;
  // Twelve digits, so that three times 0.1 is 0.3.
  return `${Number(value.toPrecision(12))} ${dimension}${perSecond}`;
}

/** Whether a number stands in the text, alone or before a unit. */
export function hasNumber(text: string): boolean {
  return withNumber.test(readPlain(text)) || hasUnit(text);
}

/** Whether a number with its unit stands in the text. */
export function hasUnit(text: string): boolean {
  return withUnit.test(readPlain(text));
}

// Of the two signs for micro, the Greek letter is taken for the other.
function readPlain(text: string): string {
  return plainText(text).replaceAll('μ', 'µ');
}
