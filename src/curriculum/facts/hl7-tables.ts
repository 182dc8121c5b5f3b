import { findTable, listTables } from '../../standards/hl7/tables.ts';
import type { Claim } from '../claim.ts';
import { nameKey, nameWords } from './hl7-name.ts';

const pattern = /\b[Tt]able (0\d{3})(?!\d)(?:(\s*\(|, (?:the )?|: |\s+[–—-]\s+|[ \t]*\|[ \t]*)([^()|.;:,\n]+))?/g;

/** Tables of HL7 by number, such as `table 0119 (Order control codes)`, and whether the name beside one is its own. */
export function readTables(text: string): Claim[] {
  return [...text.matchAll(pattern)].map(([found, number = '', , name = '']) => {
    const own = findTable(number)?.name;
    const text = found.trimEnd();
    if (own === undefined || name === '' || isNameOf(name, own)) return { text };
    const other = listTables().find((one) => nameKey(findTable(one)?.name ?? '') === nameKey(name));
    return other === undefined
      ? { text }
      : { text, wrong: `Table ${number} is “${own}”; “${name.trim()}” is table ${other}.` };
  });
}

function isNameOf(said: string, own: string): boolean {
  const words = nameWords(own);
  return nameWords(said).every((word) => words.includes(word));
}
