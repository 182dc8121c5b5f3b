import { evaluate, listLiterals, parse, type Expression } from './expression.ts';
import { memoise } from '../../memoise.ts';
import { judge, type Verdict } from './judge.ts';
import { tokenise, type Token } from './tokens.ts';
import { findUnit } from './unit.ts';

/** Two sides of a written `=` or `≈`, and what came of computing both. */
export interface Calculation {
  /** Both sides as they stand in the text. */
  text: string;
  verdict: Verdict;
  left: Expression;
  right: Expression;
}

/** The calculations written in a text, in order; what cannot be read as one with certainty is left out. */
export const listCalculations = memoise((text: string): Calculation[] => {
  // Most texts have no relation at all, and reading them costs the most.
  if (!/[=≈]/.test(text)) return [];
  const tokens = tokenise(text);
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'relation') return [];
    const left = readLeft(text, tokens, at);
    const right = left && readRight(tokens, at);
    if (!left || !right || !isCalculation(left.expression, right.expression)) return [];
    const isAbout = token.isAbout || right.isAbout;
    return [
      {
        text: text.slice(tokens[left.start]?.from, tokens[right.end - 1]?.to),
        verdict: judge(left.expression, right.expression, isAbout),
        left: left.expression,
        right: right.expression,
      },
    ];
  });
});

/** The longest expression that ends before the relation, unless something before it may belong to it. */
function readLeft(text: string, tokens: Token[], at: number): { expression: Expression; start: number } | undefined {
  let first = at;
  while (first > 0 && mayBelong(tokens[first - 1])) first--;
  for (let start = first; start < at; start++) {
    const parsed = parse(tokens, start);
    if (parsed?.[1] === at) return isWholeFrom(text, tokens, start) ? { expression: parsed[0], start } : undefined;
  }
  return undefined;
}

function mayBelong(token: Token | undefined): boolean {
  return token !== undefined && !['relation', 'line', 'other'].includes(token.kind);
}

/** False where the token before binds to the expression: an operator, a figure, “of” … */
function isWholeFrom(text: string, tokens: Token[], start: number): boolean {
  const token = tokens[start];
  const before = tokens[start - 1];
  if (!token || !before) return true;
  // A line that ends in an operator goes on in the next.
  const earlier = tokens.slice(0, start).findLast(({ kind }) => kind !== 'line');
  if (earlier?.kind === 'operator') return false;
  const gap = text.slice(before.to, token.from);
  const isWide = /\s{2}/.test(gap) || before.kind === 'line';
  const isSigned = token.kind === 'operator';
  if (['number', 'close', 'percent'].includes(earlier?.kind ?? '')) return isWide && !isSigned;
  if (before.kind === 'word') {
    if (/^(?:of|times|plus|minus|less|per|by|divided|half|twice|squared)$/.test(before.text)) return false;
    const isCounted = tokens[start - 2]?.kind === 'number' && findUnit(before.text) !== undefined;
    return gap !== '' && (isWide || (!isCounted && !isSigned) || (isSigned && !isCounted));
  }
  return before.kind !== 'other' || gap !== '' || /[\s(|>,;:"'“‘`⟦]/.test(text.slice(before.from, before.to));
}

/** The longest expression after the relation, unless something after it may belong to it. */
function readRight(tokens: Token[], at: number): { expression: Expression; end: number; isAbout: boolean } | undefined {
  let start = at + 1;
  const isAbout = /^(?:about|roughly|approximately|some|nearly|almost|around)$/.test(wordOf(tokens[start]));
  if (isAbout) start++;
  const parsed = parse(tokens, start);
  if (!parsed) return undefined;
  const [expression, end] = parsed;
  return goesOn(tokens, end) ? undefined : { expression, end, isAbout };
}

function goesOn(tokens: Token[], end: number): boolean {
  const next = tokens.slice(end).find(({ kind }) => kind !== 'line');
  const [following, then] = [tokens[end], tokens[end + 1]];
  if (!next || !following) return false;
  // A hyphen between spaces is a dash, unless a figure follows.
  if (next.kind === 'operator') return next.text !== '-' || then?.kind !== 'word';
  if (following.kind === 'number' || following.kind === 'open') return following.kind === 'number';
  if (following.kind === 'word' && /^(?:to|or|and|x)$/.test(following.text)) {
    const unit = tokens[end + 2];
    return then?.kind === 'number' && (following.text !== 'and' || findUnit(wordOf(unit))?.time === 1);
  }
  return following.kind === 'other' && then?.kind === 'number' && then.from === following.to;
}

/** Something is computed, or a size is given in two units. */
function isCalculation(left: Expression, right: Expression): boolean {
  if (left.kind !== 'literal') return true;
  const isSize = (side: Expression) => listLiterals(side).some(({ unit }) => unit !== undefined);
  return isSize(left) && isSize(right) && evaluate(left, 'decimal') !== undefined;
}

function wordOf(token: Token | undefined): string {
  return token?.kind === 'word' ? token.text : '';
}
