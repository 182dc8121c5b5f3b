import { seedFrom } from '../engine/random.ts';
import { makeKeyword, type Dictionary, type DictionaryRow } from '../formats/dicom/dictionary.ts';
import { listElements } from '../standards/dicom/elements.ts';
import { listUids } from '../standards/dicom/uids.ts';

/** The data elements of PS3.6 and PS3.7 and the names of UIDs, as short as the benches can read them. */
export function shipDictionary(): Dictionary {
  const elements = listElements().map(({ tag, keyword, name, vr, vm, retired }) => {
    const row: DictionaryRow = [name, vr.join(' '), vm];
    if (keyword !== makeKeyword(name)) row.push(retired ? 1 : 0, keyword);
    else if (retired) row.push(1);
    return [tag, row] as const;
  });
  return {
    elements: Object.fromEntries(elements),
    uids: Object.fromEntries(listUids().map(({ uid, name }) => [uid, name])),
  };
}

let written: { text: string; version: string } | undefined;

/** The dictionary as text, and its version, which stands in its address so that old and new never mix. */
export function writeDictionary(): { text: string; version: string } {
  if (written) return written;
  const text = JSON.stringify(shipDictionary());
  return (written = { text, version: seedFrom(text).toString(16).padStart(8, '0') });
}
