import type { ElementToWrite, ValueToWrite } from '../../formats/dicom/element-to-write.ts';
import { findByKeyword } from '../../standards/dicom/elements.ts';

/** What stands in a data set, by keyword, or by `gggg,eeee` where an element is a maker's own. */
export interface Attributes {
  [keyword: string]: Value;
}

/** Text, numbers, bytes, items, or any of them under a VR that the dictionary leaves open or that is wrong on purpose. */
export type Value =
  | string
  | number
  | readonly number[]
  | readonly Attributes[]
  | Uint8Array
  | { vr: string; value: Exclude<ValueToWrite, readonly ElementToWrite[][]> };

/** The elements of a data set in the order of their tags; throws where a keyword or its VR is not known. */
export function listElements(attributes: Attributes): ElementToWrite[] {
  return Object.entries(attributes)
    .map(([key, value]) => makeElement(key, value))

    .toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
}

function makeElement(key: string, value: Value): ElementToWrite {
  const known = findByKeyword(key);
  const tag = known?.tag ?? key;
  if (!/^[\dA-F]{4},[\dA-F]{4}$/.test(tag)) throw new Error(`There is no element ${key}`);
  if (isOpen(value)) return { tag, vr: value.vr, value: value.value };
  const [vr, ...others] = known?.vr ?? [];
  if (!vr || others.length > 0) throw new Error(`The VR of ${key} must be said`);
  return { tag, vr, value: makeValue(vr, value) };
}

function makeValue(vr: string, value: Exclude<Value, { vr: string }>): ValueToWrite {
  if (typeof value === 'number') return isText(vr) ? String(value) : [value];
  if (typeof value === 'string' || value instanceof Uint8Array) return value;
  if (vr === 'SQ') return (value as readonly Attributes[]).map(listElements);
  const numbers = value as readonly number[];
  return isText(vr) ? numbers.join('\\') : numbers;
}

const isText = (vr: string): boolean => /^(AE|AS|CS|D[AST]|IS|L[OT]|PN|S[HT]|TM|U[CIRT])$/.test(vr);

function isOpen(value: Value): value is Extract<Value, { vr: string }> {
  return typeof value === 'object' && 'vr' in value && typeof value.vr === 'string' && 'value' in value;
}
