import { listComponents } from '../../standards/hl7/components.ts';
import { findSegment, versionsOf, type Element } from '../../standards/hl7/segments.ts';
import { spanOf } from '../../standards/hl7/versions.ts';

/** A field, a component or a subcomponent as prose cites it, such as `PID-3.4.1`. */
export interface FieldMention {
  /** As the author wrote it. */
  text: string;
  /** Where it stands, in UTF-16 units. */
  start: number;
  end: number;
  segment: string;
  field: number;
  component?: number;
  subcomponent?: number;
}

const pattern = /(?<![\w-])([A-Z][A-Z0-9]{2})-(\d{1,2})(?:\.(\d{1,2})(?:\.(\d{1,2}))?)?(?![\w-]|\.\d)/g;
/** Segments whose names are words and acronyms of other things too: LAN-1 may be a network. */
const ambiguous = new Set(['ABS', 'ADD', 'CON', 'INV', 'LAN', 'LOC', 'PAC', 'PCR', 'PKG', 'REL', 'VAR']);

/** Every field that a text cites; what only looks like one, such as RAD-4, is of no segment of HL7. */
export function findFields(text: string): FieldMention[] {
  const speaksOfHl7 = /HL7|segment/.test(text);
  return [...text.matchAll(pattern)].flatMap(({ 0: found, 1: segment = '', 2: field, 3: component, 4: sub, index }) => {
    if (versionsOf(segment).length === 0 || (ambiguous.has(segment) && !speaksOfHl7)) return [];
    return {
      text: found,
      start: index,
      end: index + found.length,
      segment,
      field: Number(field),
      ...(component === undefined ? {} : { component: Number(component) }),
      ...(sub === undefined ? {} : { subcomponent: Number(sub) }),
    };
  });
}

/** Why there is no such field in any of these versions; undefined where one of them has it. */
export function judgeField(mention: FieldMention, versions: readonly string[]): string | undefined {
  const faults = versions.map((version) => findFault(mention, version));
  return faults.includes(undefined) ? undefined : faults[0];
}

function findFault({ segment, field, component, subcomponent }: FieldMention, version: string): string | undefined {
  const fields = findSegment(segment, version)?.fields;
  if (!fields) return `Version ${version} has no segment ${segment}; it stands in ${spanOf(versionsOf(segment))}.`;
  const whole = fields[field - 1];
  if (!whole) return `${segment} has ${fields.length} fields in version ${version}; there is no ${segment}-${field}.`;
  if (component === undefined) return undefined;
  const place = `${segment}-${field}`;
  const fault = findPartFault(whole, component, place, version);
  if (fault !== undefined || subcomponent === undefined) return fault;
  const part = listComponents(whole.datatype, version)[component - 1] ?? whole;
  return findPartFault(part, subcomponent, `${place}.${component}`, version);
}

const simple = /^(?:DT|DTM|FT|ID|IS|NM|SI|ST|TM|TN|TX)$/;

function findPartFault({ datatype }: Element, number: number, place: string, version: string): string | undefined {
  const parts = listComponents(datatype, version);
  // What OBX-5 consists of is said by OBX-2; of some old types, the parts are not listed.
  const count = parts.length > 0 ? parts.length : simple.test(datatype) ? 1 : undefined;
  if (count === undefined || (number >= 1 && number <= count)) return undefined;
  return `${place} is of type ${datatype}, with ${count === 1 ? 'one part' : `${count} parts`} in version ${version}; there is no ${place}.${number}.`;
}
