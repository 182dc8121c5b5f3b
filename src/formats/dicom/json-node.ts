/** A value of JSON that knows its line, counted from 0; `cut` where an excerpt left something out. */
export type JsonNode = { line: number } & (
  | { kind: 'object'; members: [key: string, value: JsonNode, line: number][]; isWhole: boolean }
  | { kind: 'array'; values: JsonNode[]; isWhole: boolean }
  | { kind: 'scalar'; value: string | number | boolean | null }
  | { kind: 'cut' }
);

export interface JsonReading {
  /** The values that stand one after another in the text. */
  nodes: JsonNode[];
  warnings: { line: number; text: string; wrong: string }[];
  /** The line, counted from 0, at which the text breaks off inside a value. */
  stoppedAt?: number;
}

/** Deeper than any data set; a text of brackets alone must not exhaust the stack. */
const deepest = 200;

type Token = { line: number; text: string };

// A string may go on in the next two lines: pages are narrower than URLs.
const tokens =
  /"(?:[^"\\\n]|\\.)*(?:\n\s*(?:[^"\\\n]|\\.)*){0,2}"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?\b|true|false|null|…|\.\.\.|[{}[\],:]|[^\s{}[\],:"…]+|\S/g;

/** Reads JSON as far as it goes: an ellipsis may stand for anything, and what comes before the first bracket is passed over. */
export function readJson(text: string): JsonReading {
  const rest = listTokens(text);
  const nodes: JsonNode[] = [];
  const warnings: JsonReading['warnings'] = [];
  const lines = text.split(/\r?\n/);
  let at = 0;
  let depth = 0;
  let stoppedAt: number | undefined;

  while (at < rest.length) {
    if (/^[[{]$/.test(rest[at]?.text ?? '')) nodes.push(readValue());
    else at += 1;
  }
  return { nodes, warnings, ...(stoppedAt !== undefined && { stoppedAt }) };

  function readValue(): JsonNode {
    const token = rest[at];
    if (!token) return { kind: 'cut', line: stop() };
    at += 1;
    const { line, text: word } = token;
    if (word === '{' || word === '[') {
      if (depth === deepest) {
        at = rest.length;
        return { kind: 'cut', line: stop() };
      }
      depth += 1;
      const node = word === '{' ? readObject(line) : readArray(line);
      depth -= 1;
      return node;
    }
    if (word === '…' || word === '...') return { kind: 'cut', line };
    const value = readScalar(word);
    if (value !== undefined) return { kind: 'scalar', value, line };
    warn(line, `Here should stand a value, not ${word}.`);
    // A bracket or comma belongs to what stands around it.
    if (/^[\]},]$/.test(word)) at -= 1;
    return { kind: 'cut', line };
  }

  function readObject(line: number): JsonNode {
    const members: [string, JsonNode, number][] = [];
    const isWhole = readList('}', () => {
      const token = rest[at];
      const key = token?.text.startsWith('"') ? readScalar(token.text) : undefined;
      if (!token || typeof key !== 'string') return false;
      at += 1;
      if (rest[at]?.text === ':') at += 1;
      else if (rest[at]) warn(token.line, `A colon is missing behind "${key}".`);
      members.push([key, readValue(), token.line]);
      return true;
    });
    return { kind: 'object', members, isWhole, line };
  }

  function readArray(line: number): JsonNode {
    const values: JsonNode[] = [];
    const isWhole = readList(']', () => {
      if (/^[}:]$/.test(rest[at]?.text ?? '')) return false;
      values.push(readValue());
      return true;
    });
    return { kind: 'array', values: values.filter(({ kind }) => kind !== 'cut'), isWhole, line };
  }

  /** Reads entries and commas to the closing bracket; false where something was left out. */
  function readList(close: string, readEntry: () => boolean): boolean {
    let isWhole = true;
    let isComma = true;
    for (let token = rest[at]; token; token = rest[at]) {
      if (token.text === close) {
        at += 1;
        return isWhole;
      }
      if (token.text === ',') {
        isComma = true;
        at += 1;
      } else if (token.text === '…' || token.text === '...') {
        isWhole = false;
        isComma = true;
        at += 1;
      } else {
        if (!isComma) warn(token.line, `A comma is missing before ${token.text}.`);
        isComma = false;
        if (!readEntry()) {
          warn(token.line, `Here should stand an entry or ${close}, not ${token.text}.`);
          if (/^[\]}]$/.test(token.text)) return false;
          at += 1;
        }
      }
    }
    stop();
    return false;
  }

  function stop(): number {
    stoppedAt ??= rest.at(-1)?.line ?? 0;
    return stoppedAt;
  }

  function warn(line: number, wrong: string): void {
    warnings.push({ line, text: lines[line] ?? '', wrong });
  }
}

function listTokens(text: string): Token[] {
  const clean = text.replace(/[⟦⟧\r]/g, '');
  let line = 0;
  let end = 0;
  return [...clean.matchAll(tokens)].map(({ 0: word, index }) => {
    line += clean.slice(end, index).split('\n').length - 1;
    end = index;
    return { line, text: word.replace(/\n\s*/g, '') };
  });
}

function readScalar(word: string): string | number | boolean | null | undefined {
  try {
    const value: unknown = JSON.parse(word);
    return typeof value === 'object' && value !== null ? undefined : (value as string | number | boolean | null);
  } catch {
    return undefined;
  }
}
