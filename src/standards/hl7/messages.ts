import dictionary from 'hl7-dictionary';
import type { DictionaryPart } from 'hl7-dictionary';
import { misspeltMessages } from './amendments.ts';
import { findCode, findTable } from './tables.ts';
import { tidy, usualVersion, versions } from './versions.ts';

/** A segment, a group or a choice of segments in a message. */
export interface Part {
  name: string;
  /** How often it must stand. */
  least: number;
  /** How often it may stand; `Infinity` without limit. */
  most: number;
  kind: 'segment' | 'group' | 'choice';
  /** What a group consists of, or what a choice is between. */
  parts: Part[];
}

/** A segment in its place in a message, its groups laid flat. */
export interface SegmentPlace {
  name: string;
  /** True where no message is without it. */
  required: boolean;
  /** True where its innermost group, once begun, is not without it. */
  neededInGroup: boolean;
  repeats: boolean;
  /** The groups that it stands in, from the outermost. */
  groups: string[];
}

export interface Structure {
  name: string;
  title: string;
  parts: Part[];
  segments: SegmentPlace[];
}

/** A message structure, such as `ORM_O01`, in a version. */
export function findStructure(name: string, version = usualVersion): Structure | undefined {
  const found = lookUp(name, version);
  if (!found) return undefined;
  const parts = found.segments.segments.map(readPart);
  return { name, title: tidy(found.desc), parts, segments: layFlat(parts, true, false, []) };
}

/** The structure of a message type and its event by table 0354: `ADT_A01` for ADT^A04. */
export function structureOf(type: string, event: string): string | undefined {
  if (type === 'ACK') return 'ACK';
  const rows = [...(findTable('0354')?.codes ?? [])];
  const row = rows.find(([name, events]) => name.startsWith(`${type}_`) && listEvents(events).includes(event));
  const own = `${type}_${event}`;
  return row?.[0] ?? (versionsOfMessage(own).length > 0 ? own : undefined);
}

/** What an event is called (table 0003). */
export function findTrigger(event: string): string | undefined {
  return findCode('0003', event);
}

/** What a message type is called (table 0076). */
export function findMessageType(type: string): string | undefined {
  return findCode('0076', type);
}

/** The versions that define a message structure, from the oldest. */
export function versionsOfMessage(name: string): string[] {
  return versions.filter((version) => lookUp(name, version) !== undefined);
}

function lookUp(name: string, version: string) {
  const messages = dictionary.definitions[version]?.messages;
  if (!messages || misspeltMessages.includes(name)) return undefined;
  if (messages[name]) return messages[name];
  // From 2.7 the dictionary lists some structures only by their events: ADT_A39 as ADT_A40.
  const event = listEvents(findCode('0354', name) ?? '').find((event) => `${name.slice(0, 4)}${event}` in messages);
  return event && messages[`${name.slice(0, 4)}${event}`];
}

/** The events of a row of table 0354, however they are set apart. */
function listEvents(row: string): string[] {
  return row.match(/[A-Z][A-Z0-9]{2}/g) ?? [];
}

function readPart({ name, min, max, children, compounds }: DictionaryPart): Part {
  const kind = compounds ? 'choice' : children ? 'group' : 'segment';
  const parts = (compounds ?? children ?? []).map(readPart);
  return { name, least: min, most: max === 0 ? Infinity : max, kind, parts };
}

function layFlat(parts: Part[], required: boolean, repeats: boolean, groups: string[]): SegmentPlace[] {
  return parts.flatMap((part): SegmentPlace[] => {
    const needed = part.least > 0;
    const own = { required: required && needed, neededInGroup: needed, repeats: repeats || part.most > 1 };
    if (part.kind === 'segment') return [{ name: part.name, ...own, groups }];
    if (part.kind === 'choice')
      // Of a choice, no single segment is required.
      return layFlat(part.parts, false, own.repeats, groups).map((place) => ({ ...place, neededInGroup: false }));
    return layFlat(part.parts, own.required, own.repeats, [...groups, part.name]);
  });
}
