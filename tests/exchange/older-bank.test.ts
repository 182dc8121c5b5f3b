import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { indexItem, makeBank, shipRetired } from '../../src/curriculum/bank.ts';
import { join } from '../../src/curriculum/join.ts';
import { drawItems } from '../../src/engine/draw.ts';
import { foldEvents } from '../../src/engine/fold.ts';
import { addGivenAnswer, type GivenAnswers } from '../../src/engine/given-answers.ts';
import { masteryOfOutcome } from '../../src/engine/mastery.ts';
import { findRegraded } from '../../src/engine/regraded.ts';
import { filterMissed } from '../../src/engine/today.ts';
import { readProgressFile, writeProgressFile } from '../../src/exchange/progress-file.ts';
import { aMultipleChoice, anItem, itemsFile, someEntries } from '../curriculum/build.ts';

// A file that was exported when the bank was another: since then the keys of hosts-in-a-22 and small-blocks were
// corrected (the latter before it was answered), class-of-an-address was retired, and classful-mask went out of the bank.
const text = readFileSync(new URL('older-bank.json', import.meta.url), 'utf8');
const read = readProgressFile(text);
const events = 'events' in read ? read.events : [];

const corrected = { after: ['b'], because: 'Two addresses of the block are for no host.', on: '2026-10-01' };
const curriculum = join(
  someEntries({
    items: [
      itemsFile([
        anItem({ id: 'hosts-in-a-22', revision: 2 }),
        anItem({ id: 'hosts-in-a-24', answer: 'a' }),
        aMultipleChoice({ id: 'small-blocks', revision: 2 }),
        anItem({ id: 'class-of-an-address', stem: 'Of which class is 10.0.0.1?', retired: true }),
      ]),
    ],
    corrections: [
      {
        id: 'corrections',
        file: 'content/corrections.yaml',
        body: '',
        data: {
          corrections: [
            { item: 'small-blocks', revision: 2, before: ['a'], ...corrected, after: ['a', 'b'] },
            { item: 'hosts-in-a-22', revision: 2, before: ['c'], ...corrected },
          ],
        },
      },
    ],
  }),
);
const { corrections } = curriculum;
const index = [...curriculum.competencies.values()].flatMap((one) => one.items.map((item) => indexItem(item, one)));
const address = (path: string) => `/${path}`;
const progress = foldEvents(events, corrections);

function answersOf(): GivenAnswers {
  const answers: GivenAnswers = {};
  for (const event of events) addGivenAnswer(answers, event);
  return answers;
}

test('the file is read whole', () => {
  expect(events).toHaveLength(7);
  expect(progress.attempts).toBe(5);
});

test('the answer to a corrected item counts by the key of today, everywhere', () => {
  expect(events.find(({ id }) => id === 'older-1')).toMatchObject({ score: 0 });
  expect(progress.items['hosts-in-a-22']?.lastScore).toBe(1);
  const today = events.at(-1)?.at ?? 0;
  const mastery = ({ outcomes }: typeof progress) => masteryOfOutcome(outcomes['plan-addresses'], today);
  expect(mastery(progress)).toBeGreaterThan(mastery(foldEvents(events)));
});

test('the learner is told of it, with both keys and the stem, and of no correction made before the answer', () => {
  const told = findRegraded(corrections, answersOf());
  expect(told).toMatchObject([
    { item: 'hosts-in-a-22', given: { response: ['b'] }, before: ['c'], after: ['b'], scoreThen: 0, scoreNow: 1 },
  ]);
  expect(told[0]?.because).toEqual([corrected.because]);
  const networking = curriculum.competencies.get('networking');
  const bank = networking && makeBank(networking, curriculum, address);
  expect(bank?.items.find(({ id }) => id === told[0]?.item)?.stem).toContain('How many addresses');
});

test('a retired item can still be read, beside what was given, and counts', () => {
  const [retired] = shipRetired(curriculum, address);
  expect(retired).toMatchObject({ id: 'class-of-an-address', competency: 'networking', retired: true });
  expect(retired?.stem).toContain('Of which class');
  expect(answersOf()['class-of-an-address']).toMatchObject([{ response: ['c'] }]);
  expect(progress.items['class-of-an-address']).toMatchObject({ attempts: 1 });
});

test('neither the retired item nor the one that is gone is ever asked again', () => {
  const asked = new Set(
    Array.from({ length: 50 }, (_, seed) =>
      drawItems({ candidates: index, count: 10, seed, items: progress.items }).map(({ id }) => id),
    ).flat(),
  );
  expect([...asked].toSorted()).toEqual(['hosts-in-a-22', 'hosts-in-a-24', 'small-blocks']);
  expect(filterMissed(index, progress)).toEqual([]);
});

test('the answer to an item that is gone is kept, and goes into the next file', () => {
  expect(progress.items['classful-mask']).toMatchObject({ attempts: 1, lastScore: 0 });
  const again = readProgressFile(writeProgressFile(events, [], 0));
  expect(again).toEqual({ events });
});
