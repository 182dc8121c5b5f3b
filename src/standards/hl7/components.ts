import dictionary from 'hl7-dictionary';
import { findField, readElement } from './segments.ts';
import type { Element } from './segments.ts';
import { usualVersion } from './versions.ts';

/** A component of a field, both counted from 1; of a field that has none, component 1 is the field itself. */
export function findComponent(
  segment: string,
  field: number,
  component: number,
  version = usualVersion,
): Element | undefined {
  const whole = findField(segment, field, version);
  return whole && findPart(whole, component, version);
}

/** A sub-component, such as `findSubcomponent('PID', 3, 4, 2)`: the universal ID of the assigning authority. */
export function findSubcomponent(
  segment: string,
  field: number,
  component: number,
  subcomponent: number,
  version = usualVersion,
): Element | undefined {
  const whole = findComponent(segment, field, component, version);
  return whole && findPart(whole, subcomponent, version);
}

/** The components of a data type in a version, in order; none where it is simple or unknown. */
export function listComponents(datatype: string, version = usualVersion): Element[] {
  return (dictionary.definitions[version]?.fields[datatype]?.subfields ?? []).map(readElement);
}

function findPart(whole: Element, number: number, version: string): Element | undefined {
  // What VARIES (OBX-5) consists of is said by the message.
  if (whole.datatype === 'VARIES') return undefined;
  const parts = listComponents(whole.datatype, version);
  return parts.length === 0 && number === 1 ? whole : parts[number - 1];
}
