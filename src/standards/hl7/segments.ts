import dictionary from 'hl7-dictionary';
import type { DictionaryField } from 'hl7-dictionary';
import { profileSegments, requiredness } from './amendments.ts';
import { tableNumber } from './tables.ts';
import { tidy, usualVersion, versions } from './versions.ts';

/** What a sender does with a field. The dictionary tells conditional fields apart only from 2.7; before, it calls them optional. */
export type Usage = 'optional' | 'required' | 'conditional' | 'withdrawn';

/** A field of a segment, or a component of a data type. */
export interface Element {
  name: string;
  datatype: string;
  usage: Usage;
  repeats: boolean;
  /** The most characters, where the version says so. */
  length?: number;
  /** The table of its codes, in four digits. */
  table?: string;
}

export interface SegmentDefinition {
  name: string;
  title: string;
  /** `HL7`, or who made it where HL7 did not. */
  definedBy: string;
  /** Field n stands at n − 1. */
  fields: Element[];
}

const usages: readonly Usage[] = ['optional', 'required', 'conditional', 'withdrawn'];

/** A segment in a version; one of a profile, such as IHE’s ZDS, in any. */
export function findSegment(name: string, version = usualVersion): SegmentDefinition | undefined {
  const profile = profileSegments[name];
  const found = profile ?? dictionary.definitions[version]?.segments[name];
  if (!found) return undefined;
  const required = requiredness[version] ?? {};
  const fields = found.fields.map((field, i) => {
    const element = readElement(field);
    const amended = required[`${name}-${i + 1}`];
    return amended === undefined ? element : { ...element, usage: amended ? ('required' as const) : 'conditional' };
  }) satisfies Element[];
  return { name, title: tidy(found.desc), definedBy: profile?.definedBy ?? 'HL7', fields };
}

/** A field by its number, counted from 1: `findField('PID', 3)`. */
export function findField(segment: string, number: number, version = usualVersion): Element | undefined {
  return findSegment(segment, version)?.fields[number - 1];
}

/** The versions that define a segment, from the oldest. */
export function versionsOf(segment: string): string[] {
  return (
    profileSegments[segment]?.versions ??
    versions.filter((version) => dictionary.definitions[version]?.segments[segment] !== undefined)
  );
}

/** True of a segment whose meaning partners agree on among themselves: Z and two more, and of no profile. */
export function isLocalSegment(name: string): boolean {
  return /^Z[A-Z0-9]{2}$/.test(name) && !(name in profileSegments);
}

/** A row of the dictionary in words. */
export function readElement({ datatype, desc, opt, rep, len, table }: DictionaryField): Element {
  return {
    name: tidy(desc),
    datatype,
    usage: usages[opt - 1] ?? 'optional',
    repeats: rep !== 1,
    ...(len === undefined ? {} : { length: len }),
    ...(table === undefined ? {} : { table: tableNumber(table) }),
  };
}
