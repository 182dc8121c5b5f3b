import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findStructure } from '../standards/hl7/messages.ts';
import { findField, findSegment, versionsOf } from '../standards/hl7/segments.ts';
import { findTable } from '../standards/hl7/tables.ts';
import { versions } from '../standards/hl7/versions.ts';

/** By version: `PID-3` with name, data type and table, and the names of the structures. */
type NamesByVersion = Record<
  string,
  { fields: Record<string, [name: string, datatype: string | null, table: string | null]>; messages: string[] }
>;

/** By number in four digits. */
type TablesByNumber = Record<string, { name: string; codes: Record<string, string> }>;

/**
 * Where our tables differ from reference tables, as sentences: `hl7apy_names.json`, `utg_v2_tables_cc0.json` and
 * `chapterdata_v2-to-fhir.csv` in the folder.
 */
export function compareHl7(folder: string): string[] {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return [
    ...compareNames(JSON.parse(read('hl7apy_names.json'))),
    ...compareTables(JSON.parse(read('utg_v2_tables_cc0.json'))),
    ...compareStructures(read('chapterdata_v2-to-fhir.csv')),
  ];
}

function compareNames(reference: NamesByVersion): string[] {
  return Object.entries(reference)
    .filter(([version]) => versions.includes(version))
    .flatMap(([version, { fields, messages }]) => [
      ...Object.entries(fields).flatMap(([place, [name, datatype, table]]) =>
        compareField(version, place, name, datatype, table),
      ),
      ...messages
        .filter((name) => !findStructure(name, version))
        .map((name) => `${version} ${name}: the reference has this structure, and ours has not.`),
    ]);
}

function compareField(
  version: string,
  place: string,
  name: string,
  datatype: string | null,
  table: string | null,
): string[] {
  const [segment = '', number] = place.split('-');
  const ours = findField(segment, Number(number), version);
  if (!findSegment(segment, version))
    return number === '1' ? [`${version} ${segment}: ours has not this segment.`] : [];
  if (!ours) return [`${version} ${place}: the reference has ${name}, and ours has no such field.`];
  // The reference writes WD for what is withdrawn, and 79999 for a table still to come.
  const isDatatype = datatype && datatype !== 'WD' && datatype.toUpperCase() !== ours.datatype;
  const said = table === 'HL79999' ? undefined : table?.replace('HL7', '');
  return [
    ...(sameWords(name, ours.name) ? [] : [`${version} ${place} is ${name} there and “${ours.name}” here.`]),
    ...(isDatatype ? [`${version} ${place} has the data type ${datatype} there and ${ours.datatype} here.`] : []),
    ...(said === undefined || said === ours.table
      ? []
      : [`${version} ${place} has table ${said} there and ${ours.table ?? 'none'} here.`]),
  ];
}

function compareTables(reference: TablesByNumber): string[] {
  return Object.entries(reference).flatMap(([number, { codes }]) => {
    const ours = findTable(number);
    if (!ours) return [`Table ${number}: ours has not this table.`];
    return Object.entries(codes).flatMap(([code, text]) => {
      const own = ours.codes.get(code);
      if (own === undefined)
        return [`Table ${number}, ${code}: the reference has “${text}”, and ours has no such code.`];
      return text === '' || sameWords(own, text)
        ? []
        : [`Table ${number}, ${code} is “${text}” there and “${own}” here.`];
    });
  });
}

/** The segments and structures of a newer edition that ours has under no version. */
function compareStructures(csv: string): string[] {
  // Names come last in a row; some titles before them have commas.
  const rows = csv.matchAll(/^(Segment|Structure),.*?,([A-Z][A-Z0-9]{2}(?:_[A-Z0-9]{3})?),*\r?$/gm);
  return [...rows].flatMap(([, what, name = '']) => {
    if (what === 'Segment') return versionsOf(name).length > 0 ? [] : [`${name}: no version of ours has this segment.`];
    const isOurs = versions.some((version) => findStructure(name, version));
    return isOurs ? [] : [`${name}: no version of ours has this structure.`];
  });
}

/** True where two names differ at most in case, blanks and signs. */
function sameWords(one: string, other: string): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return letters(one) === letters(other);
}
