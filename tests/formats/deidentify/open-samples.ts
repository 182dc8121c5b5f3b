import { readFileSync } from 'node:fs';
import { shipDictionary } from '../../../src/curriculum/ship-dictionary.ts';
import { readFile, type FileTree } from '../../../src/formats/dicom/read-file.ts';
import type { Choice } from '../../../src/formats/deidentify/choice.ts';
import type { Held } from '../../../src/formats/deidentify/held.ts';

export const dictionary = shipDictionary();

/** The profile alone. */
export const basic: Choice = { options: [], trusted: [], key: 'a key of the tests', keyOf: 'study' };

/** A CT study: three slices, a report, a key image, a paper, and a presentation state. */
export const study =
  'ct-chest-1 ct-chest-2 ct-chest-3 sr-report kos-of-interest encapsulated-pdf gsps-lung-and-arrow'.split(' ');

/** Samples of the site, read. */
export function openSamples(...names: readonly string[]): Promise<FileTree[]> {
  return Promise.all(names.map((name) => readFile(readFileSync(`public/samples/${name}.dcm`), dictionary)));
}

/** All elements at every depth, with their paths. */
export function flatten(elements: readonly Held[], path = ''): { path: string; element: Held }[] {
  return elements.flatMap((element) => [
    { path: `${path}${element.tag}`, element },
    ...(element.items ?? []).flatMap((item, i) => flatten(item, `${path}${element.tag}[${i}].`)),
  ]);
}
