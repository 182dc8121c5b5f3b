import type { ArtefactKind } from '../../schema/words.ts';

/** What a part of an artefact is; each has a hue of its own on film. */
export type Role = 'tag' | 'type' | 'value' | 'note' | 'fault';

/** A run of an artefact's text, to the letter. */
export interface Token {
  text: string;
  role?: Role;
}

type Rule = [role: Role, pattern: string];

const faults: Rule = ['fault', String.raw`\b(?:E|F|ERROR|FATAL|Error|Fatal)(?=:)`];
const times: Rule = ['type', String.raw`\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?|\b\d\d:\d\d:\d\d(?:\.\d+)?`];

/** What is looked for in each kind, the first that fits at a place; the rest is plain. */
const rules: { [Kind in ArtefactKind]: Rule[] } = {
  dump: [
    ['note', '#.*$'],
    ['tag', String.raw`\([0-9a-fA-F]{4},[0-9a-fA-F]{4}\)`],
    ['type', String.raw`(?<=\) )[A-Z]{2}(?= )`],
    ['value', String.raw`\[[^\]]*\]|(?<= )=\w+`],
  ],
  hl7: [
    ['tag', String.raw`^[A-Z][A-Z0-9]{2}(?=\|)`],
    ['type', String.raw`[|^~&\\]+`],
  ],
  log: [
    faults,
    times,
    ['note', String.raw`\b(?:W|WARN|WARNING|Warning)(?=:)`],
    ['type', String.raw`^(?:[DIT]|DEBUG|INFO|TRACE)(?=:)`],
    ['value', String.raw`(?<=[ =])=\w+`],
  ],
  terminal: [['note', String.raw`^[$#] .*$`], faults],
  config: [
    ['note', '(?:^|(?<= ))[#;].*$'],
    ['tag', String.raw`^\s*[\w.-]+(?=\s*[=:])`],
    ['value', String.raw`"[^"]*"`],
  ],
  text: [],
};

/** The line cut into runs, which put together are the line again. */
export function tokenise(kind: ArtefactKind, line: string): Token[] {
  const own = rules[kind];
  if (own.length === 0 || line === '') return [{ text: line }];
  const pattern = new RegExp(own.map(([, source]) => `(${source})`).join('|'), 'gm');
  const tokens: Token[] = [];
  let end = 0;
  for (const match of line.matchAll(pattern)) {
    const role = own[match.slice(1).findIndex((group) => group !== undefined)]?.[0];
    if (match.index > end) tokens.push({ text: line.slice(end, match.index) });
    if (match[0] !== '') tokens.push(role ? { text: match[0], role } : { text: match[0] });
    end = match.index + match[0].length;
  }
  if (end < line.length) tokens.push({ text: line.slice(end) });
  return tokens;
}
