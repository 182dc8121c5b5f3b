import { attributeOf, itemsOf, type DataSet } from '../dicom/data-set.ts';
import { findAttribute } from './attributes.ts';

/**
 * Keys by keyword or tag, the items of sequences as `Sequence[0].Keyword`; several values stand between backslashes. A key that
 * the archive does not know is written `Keyword/GGGGEEEE/VR`.
 */
export type Keys = Record<string, string>;

/** The identifier that those keys make, and the names that nobody knows, which are left out. */
export function readKeys(keys: Keys): { identifier: DataSet; unknown: string[] } {
  const identifier: DataSet = {};
  const unknown = Object.entries(keys).flatMap(([path, text]) => (putKey(identifier, path, text) ? [] : [path]));
  return { identifier, unknown };
}

function putKey(into: DataSet, path: string, text: string): boolean {
  const [, name = '', rest] = /^([^[.]+)(?:\[0\])?(?:\.(.+))?$/.exec(path) ?? [];
  const known = findAttribute(name) ?? readForeign(name);
  if (!known) return false;
  const { tag, vr } = known;
  if (vr !== 'SQ') {
    into[tag] = attributeOf(vr, text.split('\\'));
    return rest === undefined;
  }
  const [item = {}] = itemsOf(into[tag]);
  const isKnown = rest === undefined || putKey(item, rest, text);
  into[tag] = rest === undefined ? { vr } : { vr, Value: [item] };
  return isKnown;
}

function readForeign(name: string): { tag: string; vr: string } | undefined {
  const [, tag, vr] = /^\w+\/([\dA-F]{8})\/([A-Z]{2})$/.exec(name) ?? [];
  return tag && vr ? { tag, vr } : undefined;
}
