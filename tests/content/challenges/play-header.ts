import { readFileSync } from 'node:fs';
import { shipDictionary } from '../../../src/curriculum/ship-dictionary.ts';
import type { Element } from '../../../src/formats/dicom/element.ts';
import { readFile } from '../../../src/formats/dicom/read-file.ts';
import { factsOfMarks } from '../../../src/islands/labs/header/marks.ts';
import { tagPathOf } from '../../../src/islands/labs/header/tag-path.ts';
import type { Challenge } from '../../../src/schema/challenge.ts';
import type { Played } from './played.ts';

const dictionary = shipDictionary();

/** Marks what the solution marks, in files that are on the desk and at elements that they have. */
export async function playHeader({ start, solution }: Extract<Challenge, { bench: 'header' }>): Promise<Played> {
  const marks = await Promise.all(
    solution.marks.map(async ({ sample, at }) => {
      if (!start.files.some((file) => file.sample === sample)) throw new Error(`${sample} is not on the desk`);
      const { elements } = await readFile(readFileSync(`public/samples/${sample}.dcm`), dictionary);
      const paths = listPlaces(elements).map((place) => tagPathOf(elements, place));
      if (at !== undefined && !paths.includes(at)) throw new Error(`${sample} has no element ${at}`);
      return at === undefined ? { sample } : { sample, at };
    }),
  );
  return { start: factsOfMarks([]), solved: factsOfMarks(marks) };
}

function listPlaces(elements: readonly Element[], path = ''): string[] {
  return elements.flatMap(({ children = [] }, i) => {
    const own = path === '' ? String(i) : `${path}.${i}`;
    return [own, ...listPlaces(children, own)];
  });
}
