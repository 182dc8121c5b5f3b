import { readFileSync } from 'node:fs';
import { shipDictionary } from '../../../src/curriculum/ship-dictionary.ts';
import type { Region } from '../../../src/formats/deidentify/black-out.ts';
import type { Choice } from '../../../src/formats/deidentify/choice.ts';
import { deidentify } from '../../../src/formats/deidentify/deidentify.ts';
import { factsOfDeidentify } from '../../../src/formats/deidentify/facts.ts';
import { holdFile, textOfHeld } from '../../../src/formats/deidentify/held.ts';
import { judgeStudy } from '../../../src/formats/deidentify/judge-study.ts';
import { readFile } from '../../../src/formats/dicom/read-file.ts';
import type { DeidentifySolution } from '../../../src/schema/challenge/deidentify-states.ts';
import type { Challenge } from '../../../src/schema/challenge.ts';
import type { Played } from './played.ts';

export type DeidentifyChallenge = Extract<Challenge, { bench: 'deidentify' }>;

const dictionary = shipDictionary();

/** Sets the bench as the solution has it, and de-identifies its files. */
export async function playDeidentify(challenge: DeidentifyChallenge): Promise<Played> {
  const { options, key } = challenge.start;
  return {
    start: await factsOf(challenge, { options, key, regions: [], marks: [] }),
    solved: await factsOf(challenge, challenge.solution),
  };
}

/** The facts of the bench as it stands with those settings. */
export async function factsOf(
  { start }: DeidentifyChallenge,
  set: DeidentifySolution,
  trusted: readonly string[] = [],
): Promise<string[]> {
  const trees = await Promise.all(
    start.files.map(({ sample }) => readFile(readFileSync(`public/samples/${sample}.dcm`), dictionary)),
  );
  const placed: Record<number, Region[]> = {};
  for (const { sample, ...region } of set.regions) {
    const at = start.files.findIndex((file) => file.sample === sample);
    placed[at] = [...(placed[at] ?? []), region];
  }
  const choice: Choice = {
    options: set.options,
    trusted,
    key: 'practice key',
    keyOf: set.key,
    regions: placed,
  };
  const files = start.files.map(({ sample }, i) => {
    const held = holdFile(trees[i]!);
    const [width, height] = ['0028,0011', '0028,0010'].map((tag) => Number(textOfHeld(held, tag)));
    return { sample, ...(width && height && { size: { width, height } }) };
  });
  const made = judgeStudy(deidentify(trees, choice));
  return factsOfDeidentify({ choice, files, marks: set.marks, targets: start.texts, made });
}
