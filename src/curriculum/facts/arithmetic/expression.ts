import type { Token } from './tokens.ts';
import { findUnit, type Unit } from './unit.ts';

/** A written expression as a tree. */
export type Expression =
  | { kind: 'literal'; value: number; half: number; unit?: Unit; isPercent: boolean; scale: number }
  | { kind: 'negative'; of: Expression }
  | { kind: 'binary'; operator: '+' | '-' | '×' | '÷' | '^'; left: Expression; right: Expression };

/** A value in bytes, bits and seconds, with the powers of them. */
export interface Quantity {
  value: number;
  byte: number;
  bit: number;
  time: number;
}

/** `plain` leaves units out; `binary` takes KB, MB … for powers of 1,024. */
export type Reading = 'plain' | 'decimal' | 'binary';

type Parsed = [expression: Expression, next: number];

const scales: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9 };
const noLabels = new Set(
  'of and or to in is are at for from times per by plus minus less divided a an the with on than as which that x makes make gives give takes'.split(
    ' ',
  ),
);

/** The longest expression that begins at token `at`, and the token after it; undefined where none does. */
export function parse(tokens: Token[], at: number): Parsed | undefined {
  return parseChain(tokens, at, ['+', '-'], (from) =>
    parseChain(tokens, from, ['×', '÷'], (inner) => parsePower(tokens, inner)),
  );
}

function parseChain(
  tokens: Token[],
  at: number,
  operators: string[],
  parsePart: (at: number) => Parsed | undefined,
): Parsed | undefined {
  let parsed = parsePart(at);
  while (parsed) {
    const [left, next] = parsed;
    const operator = tokens[next];
    if (operator?.kind !== 'operator' || !operators.includes(operator.text) || operator.isSign) return parsed;
    const part = parsePart(next + 1);
    if (!part) return parsed;
    parsed = [{ kind: 'binary', operator: operator.text, left, right: part[0] }, part[1]];
  }
  return undefined;
}

function parsePower(tokens: Token[], at: number): Parsed | undefined {
  const token = tokens[at];
  if (token?.kind === 'operator' && token.text === '-' && token.isSign) {
    const of = parsePower(tokens, at + 1);
    return of && [{ kind: 'negative', of: of[0] }, of[1]];
  }
  const base = parseOne(tokens, at);
  const operator = base && tokens[base[1]];
  if (!base || operator?.kind !== 'operator' || operator.text !== '^') return base;
  const exponent = parseOne(tokens, base[1] + 1);
  return exponent && [{ kind: 'binary', operator: '^', left: base[0], right: exponent[0] }, exponent[1]];
}

function parseOne(tokens: Token[], at: number): Parsed | undefined {
  const token = tokens[at];
  if (token?.kind === 'open') {
    const inner = parse(tokens, at + 1);
    return inner && tokens[inner[1]]?.kind === 'close' ? [inner[0], inner[1] + 1] : undefined;
  }
  return token?.kind === 'number' ? parseLiteral(tokens, at, token) : undefined;
}

function parseLiteral(
  tokens: Token[],
  at: number,
  { value, half }: { value: number; half: number },
): Parsed | undefined {
  let next = at + 1;
  const scale = scales[wordAt(tokens, next)] ?? 1;
  if (scale > 1) next++;
  const isPercent = tokens[next]?.kind === 'percent';
  const unit = isPercent ? undefined : findUnit(wordAt(tokens, next));
  if (isPercent || unit) next++;
  const literal: Expression = { kind: 'literal', value, half, isPercent, scale, ...(unit && { unit }) };
  if (isPercent && wordAt(tokens, next) === 'of') {
    const of = parseOne(tokens, next + 1);
    return of && [{ kind: 'binary', operator: '×', left: literal, right: of[0] }, of[1]];
  }
  // What is counted, as in “45 frames ×”; at the end of a figure it says nothing.
  const label = wordAt(tokens, next);
  const after = tokens[next + 1]?.kind;
  const isLabel = /^\p{Ll}[\p{Ll}-]+$/u.test(label) && !noLabels.has(label) && !findUnit(label);
  if (isLabel && (after === 'operator' || after === 'relation' || after === 'close')) next++;
  return [literal, next];
}

function wordAt(tokens: Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' ? token.text : '';
}

/** What the expression amounts to; undefined where unlike things are added. */
export function evaluate(expression: Expression, reading: Reading): Quantity | undefined {
  if (expression.kind === 'literal') {
    const { value, unit, scale, isPercent } = expression;
    const number = (value * scale) / (isPercent ? 100 : 1);
    if (!unit || reading === 'plain') return { value: number, byte: 0, bit: 0, time: 0 };
    const size =
      reading === 'binary' && unit.isDecimalByte ? (unit.size / 1000 ** unit.power) * 1024 ** unit.power : unit.size;
    return { value: number * size, byte: unit.byte, bit: unit.bit, time: unit.time };
  }
  if (expression.kind === 'negative') {
    const of = evaluate(expression.of, reading);
    return of && { ...of, value: -of.value };
  }
  const left = evaluate(expression.left, reading);
  const right = evaluate(expression.right, reading);
  return left && right && combine(expression.operator, left, right);
}

function combine(operator: '+' | '-' | '×' | '÷' | '^', left: Quantity, right: Quantity): Quantity | undefined {
  if (operator === '×' || operator === '÷') {
    const sign = operator === '×' ? 1 : -1;
    return {
      value: left.value * right.value ** sign,
      byte: left.byte + sign * right.byte,
      bit: left.bit + sign * right.bit,
      time: left.time + sign * right.time,
    };
  }
  const areAlike = left.byte === right.byte && left.bit === right.bit && left.time === right.time;
  if (!areAlike) return undefined;
  if (operator === '^') return hasNoUnit(left) ? { ...left, value: left.value ** right.value } : undefined;
  return { ...left, value: operator === '+' ? left.value + right.value : left.value - right.value };
}

/** True for a number of nothing in particular. */
export function hasNoUnit({ byte, bit, time }: Quantity): boolean {
  return byte === 0 && bit === 0 && time === 0;
}

/** The literals of an expression, from left to right. */
export function listLiterals(expression: Expression): Extract<Expression, { kind: 'literal' }>[] {
  if (expression.kind === 'literal') return [expression];
  if (expression.kind === 'negative') return listLiterals(expression.of);
  return [...listLiterals(expression.left), ...listLiterals(expression.right)];
}
