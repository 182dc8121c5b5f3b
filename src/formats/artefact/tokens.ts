import type { ArtefactKind } from '../../schema/words.ts';

/** What a part of an artefact is; each has a look of its own on film. */
export type Role = 'head' | 'tag' | 'type' | 'value' | 'note' | 'time' | 'warning' | 'fault';

/** A run of an artefact's text, to the letter. */
export interface Token {
  text: string;
  role?: Role;
}

type Rule = [role: Role, pattern: string];

const faults: Rule = ['fault', String.raw`\b(?:E|F|ERROR|FATAL|Error|Fatal)(?=:)|^Error(?= - )`];
const warnings: Rule = ['warning', String.raw`\b(?:W|WARN|WARNING|Warning)(?=:)|^Warning(?= - )`];
const levels: Rule = ['type', String.raw`^(?:[DIT]|DEBUG|INFO|TRACE)(?=:)`];
const times: Rule = ['time', String.raw`\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?|\b\d\d:\d\d:\d\d(?:\.\d+)?`];
const tags: Rule = ['tag', String.raw`\((?:0x)?[\da-fA-F]{4},(?:0x)?[\da-fA-F]{4}\)|(?<=")[0-9A-F]{8}(?=":)`];

/** What parts a log, and the names of its columns. */
const columns = '^== .*$|^(?:No[.]|Time) .*  .*$';

/** A data element as dcmdump and its kin print it, the keyword behind `#`, `…` or blanks. */
const elements: Rule[] = [
  ['note', String.raw`#(?!=).*$|(?<=\([\da-f]{4},[\da-f]{4}\) .*\s\s)(?:… )?[A-Z]\w+…?$`],
  tags,
  ['type', String.raw`(?<=\) )(?:[A-Z]{2}|na|pi|up)(?= )`],
  ['value', String.raw`\[[^\]{]*\]|(?<=[ =])=\w+`],
];

/** What is looked for in each kind, the first that fits at a place; the rest is plain. */
const rules: { [Kind in ArtefactKind]: Rule[] } = {
  dump: [
    ['head', '^(?:==|--) .*$'],
    // A line of xxd: offset, bytes, characters.
    ['time', String.raw`^[\da-f]{8}(?=:)`],
    ['note', String.raw`(?<=^[\da-f]{8}: [\da-f ]+  )\S.*$`],
    ...elements,
  ],
  hl7: [
    ['head', '^-- .*$'],
    ['tag', String.raw`^[A-Z][A-Z0-9]{2}(?=\|)`],
    ['type', String.raw`[|^~&\\]+`],
  ],
  log: [['head', columns], faults, times, warnings, levels, ...elements],
  capture: [
    ['head', columns],
    ['fault', String.raw`\[TCP [^\]]*\]|\bA-ASSOCIATE reject\b|\b(?:A-)?ABORT\b`],
    ['time', String.raw`^ *(?:\d+ +)?\d+\.\d{3,}\b|^\d\d:\d\d:\d\d(?:\.\d+)?`],
    ['tag', String.raw`\b(?:A-ASSOCIATE (?:request|accept)|A-RELEASE|P-DATA|[CN]-[A-Z-]+-R(?:Q|SP)|ARP)\b`],
    ['value', String.raw`\[[A-Z]+(?:, [A-Z]+)*\]`],
    ['note', String.raw`← .*$`],
    ['type', String.raw`-->|<--|→|\(?\b0x[\da-f]+\b\)?`],
    ...elements,
  ],
  terminal: [
    ['note', String.raw`^(?:[$#]|>>>|GET|POST|PUT|DELETE) .*$`],
    faults,
    ['type', String.raw`(?<="vr": ")[A-Z]{2}`],
    ...elements,
  ],
  config: [
    ['note', '(?:^|(?<= ))[#;].*$'],
    ['head', String.raw`^\[[^\]]+\]|^\w+ (?:BEGIN|END)$`],
    ['tag', String.raw`^\s*[\w.-]+(?=\s*[=:])`],
    ['value', String.raw`"[^"]*"`],
  ],
  worklist: [
    ['head', '^(?=.*  )[A-Za-z ]+$'],
    ...elements,
    ['tag', String.raw`^[A-Z]+\d*-\S+`],
    ['time', String.raw`\b\d{8}\b|\b\d{6}\b`],
  ],
  conformance: [
    ['head', String.raw`^.*\bSC[UP]\b.*$|^ *SOP Class\b.*$`],
    ['note', String.raw`(?<=\s)Y(?=\s|$)`],
    ['type', String.raw`(?<=\s)[N-](?=\s|$)`],
    ['tag', String.raw`(?<=^\s*|\s\s)[A-Z]\d(?=\s|$)`],
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
