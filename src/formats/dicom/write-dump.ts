import { undefinedLength, type Element } from './element.ts';

const longest = 64;

/** The tree as text, a line for each element, much as dcmdump prints it. */
export function writeDump(elements: readonly Element[], depth = 0): string {
  return elements.map((element) => writeLine(element, depth) + writeDump(element.children ?? [], depth + 1)).join('');
}

function writeLine(
  { tag, vr, length, value, isCut, children, keyword, name, creator }: Element,
  depth: number,
): string {
  const called = creator === undefined ? keyword || name || 'Unknown Tag & Data' : `Private: ${creator}`;
  const content = children ? describe(children.length, length) : write(vr, value, isCut);
  const left = `${'  '.repeat(depth)}(${tag.toLowerCase()}) ${vr || 'na'} ${content}`;
  return `${left.padEnd(56)}# ${length === undefinedLength ? 'u/l' : String(length).padStart(3)}, ${called}\n`;
}

function describe(count: number, length: number): string {
  return `(${length === undefinedLength ? 'undefined' : 'explicit'} length, ${count} inside)`;
}

function write(vr: string, value: string, isCut: boolean | undefined): string {
  if (value === '') return '(no value available)';
  const isLong = value.length > longest || isCut;
  const text = isLong ? `${value.slice(0, longest)}...` : value;
  return /^(?:AT|F[DL]|O[BDFLVW]|S[LSV]|U[LSNV])$/.test(vr) ? text : `[${text}]`;
}
