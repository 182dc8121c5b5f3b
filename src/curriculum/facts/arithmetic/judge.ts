import { evaluate, hasNoUnit, listLiterals, type Expression, type Quantity, type Reading } from './expression.ts';

/**
 * `right` and `wrong` are certain; `binary` would be right if KB, MB … were powers of 1,024;
 * `bits` would be right if a byte were a bit; `unknown` has units that do not fit, and may be meant otherwise.
 */
export type Verdict = 'right' | 'wrong' | 'binary' | 'bits' | 'unknown';

const thousands = [-2, -1, 0, 1, 2, 3, 4].flatMap((power) => [1000 ** power, 1024 ** power]);
const times = [0.001, 1, 60, 3600, 86_400];

/** Whether the right side is what the left amounts to, at the digits that it shows; about, within 2 %. */
export function judge(left: Expression, right: Expression, isAbout: boolean): Verdict {
  if ([left, right].some(addsPercent)) return 'unknown';
  const isPlain = fitsIn('plain', left, right, isAbout) || isPercentOf(left, right, isAbout);
  const [from, to] = [evaluate(left, 'decimal'), evaluate(right, 'decimal')];
  if (!from || !to || !Number.isFinite(from.value)) return isPlain ? 'right' : 'unknown';
  if (hasNoUnit(from)) {
    const factors = hasNoUnit(to) ? [1] : to.time !== 0 && to.byte === 0 && to.bit === 0 ? times : thousands;
    const isScaled = factors.some((factor) => isNear(from.value * factor, to.value, toleranceOf(right, isAbout)));
    return isPlain || isScaled ? 'right' : 'wrong';
  }
  if (from.time !== to.time || from.byte + from.bit !== to.byte + to.bit) return isPlain ? 'right' : 'unknown';
  return judgeAlike(left, right, isAbout);
}

/** Both sides are bytes or bits, or a rate of them, or times. */
function judgeAlike(left: Expression, right: Expression, isAbout: boolean): Verdict {
  const exact = isExactlyBinary(left, right);
  if (exact) return 'binary';
  if (fitsIn('decimal', left, right, isAbout)) return 'right';
  const usesEight = [...listLiterals(left), ...listLiterals(right)].some(({ value, unit }) => !unit && isEight(value));
  const fitsWithoutEight = fitsIn('decimal', left, right, isAbout, 1);
  if (fitsWithoutEight && byteShare(left, right) !== 1) return usesEight ? 'right' : 'bits';
  return fitsIn('binary', left, right, isAbout) ? 'binary' : 'wrong';
}

function fitsIn(reading: Reading, left: Expression, right: Expression, isAbout: boolean, share?: number): boolean {
  const [from, to] = [evaluate(left, reading), evaluate(right, reading)];
  if (!from || !to) return false;
  const value = from.value * (share ?? 8 ** (from.byte - to.byte));
  const isRounded = left.kind === 'literal' && isNear(to.value, value, toleranceOf(left, isAbout));
  return isRounded || isNear(value, to.value, toleranceOf(right, isAbout));
}

function byteShare(left: Expression, right: Expression): number {
  const [from, to] = [evaluate(left, 'decimal'), evaluate(right, 'decimal')];
  return from && to ? 8 ** (from.byte - to.byte) : 1;
}

/** 1,024 bytes = 1 KB: it fits to the last digit, and by thousands it does not. */
function isExactlyBinary(left: Expression, right: Expression): boolean {
  const usesPrefix = [...listLiterals(left), ...listLiterals(right)].some(({ unit }) => unit?.isDecimalByte);
  return usesPrefix && isSame(left, right, 'binary') && !isSame(left, right, 'decimal');
}

function isSame(left: Expression, right: Expression, reading: Reading): boolean {
  const [from, to] = [evaluate(left, reading), evaluate(right, reading)];
  return from !== undefined && to !== undefined && isNear(from.value * 8 ** (from.byte - to.byte), to.value, 0);
}

/** How far the exact value may lie from what is shown, as a share of what is shown. */
function toleranceOf(shown: Expression, isAbout: boolean): number {
  const rounding = listLiterals(shown).reduce((sum, { value, half }) => {
    // In a longer expression whole numbers are counts, and exact.
    const isExact = shown.kind !== 'literal' && shown.kind !== 'negative' && half >= 0.5;
    return isExact || value === 0 ? sum : sum + Math.abs(half / value);
  }, 0);
  return isAbout ? Math.max(rounding, 0.02) : rounding;
}

function isNear(exact: number, shown: number, tolerance: number): boolean {
  // A zero shows no digits to take a share of; it is right for what rounds to it.
  const room = shown === 0 ? 0.5 : Math.abs(shown) * tolerance;
  return Math.abs(exact - shown) <= room + Math.max(Math.abs(exact), Math.abs(shown)) * 1e-12;
}

function isEight(value: number): boolean {
  return [8, 0.125, 8000, 8_000_000].includes(value);
}

/** 27.8 ÷ 200 × 100 = 13.9 %: the hundred is in the text already. */
function isPercentOf(left: Expression, right: Expression, isAbout: boolean): boolean {
  const from: Quantity | undefined = evaluate(left, 'plain');
  return (
    right.kind === 'literal' &&
    right.isPercent &&
    from !== undefined &&
    isNear(from.value, right.value, toleranceOf(right, isAbout))
  );
}

/** 100 + 10 % is meant as 110, and is no sum of two numbers. */
function addsPercent(side: Expression): boolean {
  if (side.kind === 'literal') return false;
  if (side.kind === 'negative') return addsPercent(side.of);
  const isPercent = (part: Expression) => part.kind === 'literal' && part.isPercent;
  const isSum = side.operator === '+' || side.operator === '-';
  return (isSum && isPercent(side.left) !== isPercent(side.right)) || addsPercent(side.left) || addsPercent(side.right);
}
