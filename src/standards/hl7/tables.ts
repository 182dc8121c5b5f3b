import dictionary from 'hl7-dictionary';
import { tableCodes } from './amendments.ts';
import { tidy } from './versions.ts';

/** A table of codes; HL7 tables grow with the versions, and these are of about 2.6. */
export interface Table {
  /** Four digits. */
  number: string;
  name: string;
  /** What each code says. */
  codes: Map<string, string>;
}

/** A table as it is cited: four digits. */
export function tableNumber(number: number | string): string {
  return String(number).padStart(4, '0');
}

/** A table by its number, such as `0119`, where it has codes of HL7’s own. */
export function findTable(number: string): Table | undefined {
  const cited = tableNumber(number);
  const found = dictionary.tables[String(Number(number))];
  if (!found) return undefined;
  const codes = Object.entries({ ...found.values, ...tableCodes[cited] });
  return { number: cited, name: tidy(found.desc), codes: new Map(codes.map(([code, text]) => [code, tidy(text)])) };
}

/** What a code of a table says. */
export function findCode(number: string, code: string): string | undefined {
  return findTable(number)?.codes.get(code);
}

/** The numbers of all tables that have codes, in order. */
export function listTables(): string[] {
  return Object.keys(dictionary.tables)
    .map((number) => tableNumber(number))
    .toSorted();
}
