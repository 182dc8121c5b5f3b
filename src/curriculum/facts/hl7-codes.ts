import { versionsOf } from '../../standards/hl7/segments.ts';
import type { Table } from '../../standards/hl7/tables.ts';
import type { Claim } from '../claim.ts';
import { findOtherMeaning } from './hl7-code-meaning.ts';
import { closedTableOf } from './hl7-coded-fields.ts';
import { findFields, type FieldMention } from './hl7-fields.ts';

/** A coded field as prose cites it, with its table. */
interface CodedField {
  mention: FieldMention;
  table: Table;
}

/** A code as prose cites it. */
interface Cited {
  code: string;
  /** Behind its last character, in UTF-16 units. */
  end: number;
  /** The words that show which field it belongs to. */
  text: string;
}

const quoted = '`[A-Z0-9]{1,3}`';
const bare = String.raw`[A-Z]{1,2}(?![\w-])`;
// One capital may be a word, unless something introduces it.
const alone = String.raw`(?:[A-Z]{2}|[B-HJ-Z])(?![\w-])`;
const linked = String.raw`(?:\s*[=:]\s*|\s+(?:is|says?|said|to)\s+|\s+\()(?:${quoted}|${bare})`;
const further = String.raw`(?:[^.;|()\n\`]{0,60}?(?:, | or | and )${quoted}|(?:, | or | and )${bare})*`;
const after = new RegExp(String.raw`^[\`*]*(?:${linked}|\s+(?:${quoted}|${alone}))${further}`);
const before = new RegExp(String.raw`(?:${quoted}|\b${bare})(?:(?:, | or | and )(?:${quoted}|${bare}))* in [\`*]*$`);
const glossed = /`([A-Z]{1,3})`(?=,? [a-z])|(?<![\w`-])([A-Z]{1,3})(?= for )/g;
const code = /(?<![\w-])[A-Z0-9]{1,3}(?![\w-])/g;
const ofAnother = /^[`*]* (?:in|of) [`*]*[A-Z][A-Z0-9]{2}-\d/;
const meaning =
  /^[`*]*(?:,? (?:for|means|meaning|says that|is)(?: an?| the)? |,? an? |, | \(| = | )([a-z][^.,;:|()`\n]*)/;

/** Codes that stand beside a coded field, such as `OBX-11 = F` or `ORC-1 NW`: that they exist, and mean what is said. */
export function readCodes(text: string): Claim[] {
  const fields = findFields(text).flatMap((mention) => {
    const table = closedTableOf(mention);
    // What stands in a later component is no code of the field.
    return table && (mention.component ?? 1) === 1 ? [{ mention, table }] : [];
  });
  const claims = new Map(
    fields.flatMap((field) =>
      listCited(text, field).map((cited) => [cited.end, judgeCited(text, field, cited)] as const),
    ),
  );
  const [only, another] = new Map(
    fields.map((field) => [`${field.mention.segment}-${field.mention.field}`, field]),
  ).values();
  const glosses = only && !another ? listGlossed(text, only) : [];
  return [
    ...claims.values(),
    ...glosses.filter(({ end }) => !claims.has(end)).map((cited) => judgeCited(text, only as CodedField, cited)),
  ];
}

function listCited(text: string, { mention: { start, end } }: CodedField): Cited[] {
  const [behind = ''] = after.exec(text.slice(end, end + 240)) ?? [];
  const [ahead = ''] = before.exec(text.slice(Math.max(0, start - 40), start)) ?? [];
  return [
    ...[...behind.matchAll(code)].flatMap(({ 0: found, index }) => {
      const last = end + index + found.length;
      // A segment is named with three characters too.
      const isOther = ofAnother.test(text.slice(last)) || (found.length === 3 && versionsOf(found).length > 0);
      return isOther ? [] : [{ code: found, end: last, text: text.slice(start, last) }];
    }),
    ...[...ahead.matchAll(code)].map(({ 0: found, index }) => {
      const from = start - ahead.length;
      return { code: found, end: from + index + found.length, text: text.slice(from, end) };
    }),
  ];
}

/** In a text about one coded field: its codes with their meanings, such as “`NW` for a new order”. */
function listGlossed(text: string, { table }: CodedField): Cited[] {
  return [...text.matchAll(glossed)].flatMap(({ 0: found, 1: marked, 2: plain, index }) => {
    const code = marked ?? plain ?? '';
    // Elsewhere in a text, a code that the table lacks is likely that of something else.
    return table.codes.has(code) ? [{ code, end: index + found.length - (marked ? 1 : 0), text: found }] : [];
  });
}

function judgeCited(whole: string, { mention, table }: CodedField, { code, end, text }: Cited): Claim {
  const wrong = judgeCode(mention, table, code, whole.slice(end));
  return wrong === undefined ? { text } : { text, wrong };
}

/** Why a code is wrong: its table lacks it, or the words behind it are the meaning of another. */
export function judgeCode(
  { segment, field }: Pick<FieldMention, 'segment' | 'field'>,
  table: Table,
  code: string,
  behind: string,
): string | undefined {
  const place = `${segment}-${field}`;
  if (!table.codes.has(code)) return `“${code}” is no code of ${place} (table ${table.number}).`;
  const [, said = ''] = meaning.exec(behind) ?? [];
  const other = findOtherMeaning(said, code, table);
  return other && `In ${place}, ${code} is “${table.codes.get(code)}”; “${said.trim()}” would be ${other}.`;
}
