import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { shipDictionary } from '../../src/curriculum/ship-dictionary.ts';
import { judge } from '../../src/engine/challenges/judge.ts';
import type { Region } from '../../src/formats/deidentify/black-out.ts';
import type { Choice } from '../../src/formats/deidentify/choice.ts';
import { deidentify } from '../../src/formats/deidentify/deidentify.ts';
import { factsOfDeidentify } from '../../src/formats/deidentify/facts.ts';
import { holdFile, textOfHeld } from '../../src/formats/deidentify/held.ts';
import { judgeStudy } from '../../src/formats/deidentify/judge-study.ts';
import { readFile } from '../../src/formats/dicom/read-file.ts';
import type { DeidentifySolution } from '../../src/schema/challenge/bench-states.ts';
import { challengeFile, type Challenge } from '../../src/schema/challenge.ts';

type Task = Extract<Challenge, { bench: 'deidentify' }>;

const dictionary = shipDictionary();
const { challenges } = challengeFile.parse(load(readFileSync('content/labs/challenges/deidentify.yaml', 'utf8')));
const tasks = challenges.filter((one): one is Task => one.bench === 'deidentify');

/** The facts of the bench as it stands with those settings, its files read and de-identified. */
async function factsOf({ start }: Task, set: Partial<DeidentifySolution>): Promise<string[]> {
  const trees = await Promise.all(
    start.files.map(({ sample }) => readFile(readFileSync(`public/samples/${sample}.dcm`), dictionary)),
  );
  const { options = start.options, key = start.key, marks = [], regions = [] } = set;
  const placed: Record<number, Region[]> = {};
  for (const { sample, ...region } of regions) {
    const at = start.files.findIndex((file) => file.sample === sample);
    placed[at] = [...(placed[at] ?? []), region];
  }
  const choice: Choice = { options, trusted: [], key: 'practice key', keyOf: key, regions: placed };
  const files = start.files.map(({ sample }, i) => {
    const held = holdFile(trees[i]!);
    const [width, height] = ['0028,0011', '0028,0010'].map((tag) => Number(textOfHeld(held, tag)));
    return { sample, ...(width && height && { size: { width, height } }) };
  });
  const made = judgeStudy(deidentify(trees, choice));
  return factsOfDeidentify({ choice, files, marks, targets: start.texts, made });
}

test.each(tasks.map((task) => [task.id, task] as const))(
  '%s is not solved at its start, and is by its solution',
  async (_, task) => {
    expect(judge(task.solved, await factsOf(task, {})).isSolved).toBe(false);
    expect(judge(task.solved, await factsOf(task, task.solution))).toMatchObject({
      isSolved: true,
      missing: 0,
      excess: 0,
    });
  },
);

test('what looks like a way out is none', async () => {
  const solve = async (id: string, set: Partial<DeidentifySolution>) => {
    const task = tasks.find((one) => one.id === id)!;
    return judge(task.solved, await factsOf(task, set)).isSolved;
  };
  const all = { x: 0, y: 0, width: 160, height: 120, sample: 'broken-burnt-in' };
  expect(await solve('two-lines-on-an-ultrasound', { regions: [all] })).toBe(false);
  expect(await solve('two-lines-on-an-ultrasound', { regions: [{ ...all, height: 14 }] })).toBe(false);
  expect(await solve('intervals-for-a-growth-study', { options: ['full-dates'] })).toBe(false);
  expect(await solve('seven-objects-seven-studies', { options: ['uids'] })).toBe(false);
  const marks = [{ sample: 'broken-name-in-private', path: '0019,1010' }];
  expect(await solve('the-block-the-physicist-wants', { options: ['device', 'safe-private'], marks })).toBe(false);
});
