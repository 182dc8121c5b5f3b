/** A piece of a text that may belong to a calculation, at its place in the text. */
export type Token = { from: number; to: number } & (
  | { kind: 'number'; value: number; /** Half a unit of the last place shown. */ half: number }
  | { kind: 'word'; text: string }
  | {
      kind: 'operator';
      text: '+' | '-' | '×' | '÷' | '^';
      /** A minus that touches what follows it alone. */ isSign: boolean;
    }
  | { kind: 'relation'; isAbout: boolean }
  | { kind: 'percent' | 'open' | 'close' | 'line' | 'other' }
);

const superscript = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const number = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,])|\d+(?:\.\d+)?/y;
const word = /[\p{L}µ](?:[\p{L}\p{N}_'’]|-(?=[\p{L}\p{N}]))*(?:\/(?:s|h|day|min|second|hour)(?![\p{L}\p{N}]))?/uy;
const rate = /^(?:[kKMGTP]?i?(?:B|bit|bits|b)|bytes?)\//;
const power = /<sup>(\d+)<\/sup>|([⁰¹²³⁴⁵⁶⁷⁸⁹]+)|(?:\^|\*\*)(?=[\d(])/y;
const relation = /(?<![<>!=:+\-#])=(?![=>])|≈/y;
// What makes a number a part of something else, and what may touch it.
const partAfter = /^[.,:]\d|^[._@#]\w|^-\d/;
const unitAfter = /^(?:[kKMGTP]?i?B|[kKMGTP]?bit|ms|s|h|min)(?:\/s)?(?![\p{L}\p{N}])|^x\d/u;
// Marks of Markdown and of films, and spaces: they part nothing.
const skipped = /[^\S\n]+|&nbsp;|[⟦⟧`]+|\*+(?! \d)(?=\S)|(?<=\S)\*+|__/y;

/** The text as tokens; what no calculation has is `other`. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const found = readPower(text, at, tokens.at(-1)) ?? readOperator(text, at) ?? skip(text, at) ?? readToken(text, at);
    tokens.push(...found.tokens);
    at = found.to;
  }
  return tokens;
}

interface Read {
  tokens: Token[];
  to: number;
}

function readPower(text: string, at: number, before: Token | undefined): Read | undefined {
  const match = matchAt(power, text, at);
  if (!match || before?.to !== at || (before.kind !== 'number' && before.kind !== 'close')) return undefined;
  const to = at + match[0].length;
  const tokens: Token[] = [{ kind: 'operator', text: '^', isSign: false, from: at, to }];
  const digits = match[1] ?? [...(match[2] ?? '')].map((digit) => superscript.indexOf(digit)).join('');
  if (digits) tokens.push({ kind: 'number', value: Number(digits), half: 0, from: at, to });
  return { tokens, to };
}

function readOperator(text: string, from: number): Read | undefined {
  const character = text[from] ?? '';
  const before = text[from - 1] ?? ' ';
  const after = text[from + 1] ?? ' ';
  const isSpaced = /\s/.test(before) && /\s/.test(after);
  const isTight = /[\d)]/.test(before) && /[\d(]/.test(after);
  const isSign = /[\s(|`*⟦]/.test(before) && /[\d(.]/.test(after);
  const operator = (text: '+' | '-' | '×' | '÷' | '^', isSign = false): Read => ({
    tokens: [{ kind: 'operator', text, isSign, from, to: from + 1 }],
    to: from + 1,
  });
  // What opens a line is the mark of a list.
  if ('-+*'.includes(character) && isSpaced && /(?:^|\n)\s*$/.test(text.slice(Math.max(0, from - 40), from)))
    return { tokens: [{ kind: 'line', from, to: from + 1 }], to: from + 1 };
  if (character === '×' || character === '·') return operator('×');
  if (character === '÷') return operator('÷');
  if (character === '−') return operator('-', isSign);
  if (character === '+' && (isSpaced || isTight)) return operator('+');
  if (character === '-' && (isSpaced || isSign)) return operator('-', isSign && !isSpaced);
  if ((character === 'x' || character === '*') && (isSpaced || isTight)) return operator('×');
  // A slash before a word is a rate of something that is no unit.
  if (character === '/' && (isSpaced || /[\d)]/.test(before) || /[\d(]/.test(after))) return operator('÷');
  return undefined;
}

function skip(text: string, at: number): Read | undefined {
  const match = matchAt(skipped, text, at);
  return match ? { tokens: [], to: at + match[0].length } : undefined;
}

function readToken(text: string, from: number): Read {
  const one = (token: Token): Read => ({ tokens: [token], to: token.to });
  const character = text[from] ?? '';
  const plain = { '\n': 'line', '(': 'open', ')': 'close', '%': 'percent' } as const;
  if (character in plain) return one({ kind: plain[character as keyof typeof plain], from, to: from + 1 });
  const sign = matchAt(relation, text, from);
  if (sign) return one({ kind: 'relation', isAbout: sign[0] === '≈', from, to: from + 1 });
  const digits = matchAt(number, text, from)?.[0];
  if (digits !== undefined) return one(readNumber(text, from, digits));
  const letters = matchAt(word, text, from)?.[0];
  if (letters === undefined) return one({ kind: 'other', from, to: from + 1 });
  const whole = letters.includes('/') && !rate.test(letters) ? letters.slice(0, letters.indexOf('/')) : letters;
  return one({ kind: 'word', text: whole, from, to: from + whole.length });
}

function readNumber(text: string, from: number, digits: string): Token {
  const to = from + digits.length;
  const before = text.slice(Math.max(0, from - 2), from);
  const after = text.slice(to, to + 9);
  const isPart = (/[\p{L}\p{N}.,:_#@$€£~√&]$/u.test(before) && !/\dx$/.test(before)) || partAfter.test(after);
  // 0200 and 0x10 are no numbers of ten digits, and 3D is none at all.
  const isCode =
    /^0\d/.test(digits) ||
    (/^\p{L}/u.test(after) && !unitAfter.test(after)) ||
    (digits === '0' && after.startsWith('x'));
  if (isPart || isCode) return { kind: 'other', from, to };
  const places = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  return { kind: 'number', value: Number(digits.replaceAll(',', '')), half: 0.5 * 10 ** -places, from, to };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
