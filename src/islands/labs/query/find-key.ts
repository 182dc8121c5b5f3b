import { lookUp, makeKeyword, type Dictionary } from '../../../formats/dicom/dictionary.ts';
import { findAttribute } from '../../../formats/query/attributes.ts';
import { readKeys } from '../../../formats/query/identifier.ts';
import { loadJson } from '../../load-json.ts';

/** The path of a key that was typed as keyword or tag; the dictionary at that address is asked for what the archive lacks. */
export async function findKey(text: string, dictionary: string): Promise<string | undefined> {
  if (readKeys({ [text]: '' }).unknown.length === 0) return findAttribute(text)?.keyword ?? text;
  return findForeign(text, await loadJson<Dictionary>(dictionary));
}

function findForeign(text: string, dictionary: Dictionary): string | undefined {
  const digits = text.replace(/[(), ]/g, '').toUpperCase();
  const byKeyword = () =>
    Object.entries(dictionary.elements).find(([, [name, , , , keyword = makeKeyword(name)]]) => keyword === text)?.[0];
  const tag = /^[\dA-F]{8}$/.test(digits) ? `${digits.slice(0, 4)},${digits.slice(4)}` : byKeyword();
  const entry = tag === undefined ? undefined : lookUp(dictionary, tag);
  const [vr] = entry?.vr ?? [];
  return entry && tag && vr ? `${entry.keyword}/${tag.replace(',', '')}/${vr}` : undefined;
}
