import { expect, test } from 'vitest';
import type { Choice } from '../../../src/formats/deidentify/choice.ts';
import { deidentify } from '../../../src/formats/deidentify/deidentify.ts';
import { judgeStudy } from '../../../src/formats/deidentify/judge-study.ts';
import { basic, openSamples, study } from './open-samples.ts';

async function judge(names: readonly string[], choice: Partial<Choice> = {}) {
  return judgeStudy(deidentify(await openSamples(...names), { ...basic, ...choice }));
}

test('a name in a private element that was taken as safe is found, with whose it is', async () => {
  // The file says PatientName is nobody’s, so that the name is found only beside a file that has it.
  const choice = { options: ['safe-private'] as const, trusted: ['EXAMPLE IMAGING 1'] };
  const { left } = await judge(['broken-name-in-private', 'ct-chest-1'], choice);
  const found = left[0]?.find(({ kind }) => kind === 'private');
  expect(found).toMatchObject({ path: '0019,1010', value: 'TESTWELL^ADA' });
  expect(found?.holds.map(({ text, of }) => [text, of])).toEqual([
    ['TESTWELL', "Patient's Name"],
    ['ADA', "Patient's Name"],
  ]);
});

test('the pixels are always left to be looked at, with what the header says of them', async () => {
  const { left } = await judge(['broken-burnt-in', 'ct-chest-1', 'mr-head']);
  expect(left.map((file) => file.find(({ kind }) => kind === 'pixels')?.value)).toEqual([
    'Burned In Annotation says NO',
    'Burned In Annotation is absent, which is no NO',
    'Burned In Annotation is absent, which is no NO',
  ]);
  expect(left[2]?.some(({ kind }) => kind === 'face')).toBe(true);
});

test('descriptions that are kept are free text, and what is struck out of them is gone', async () => {
  const { left } = await judge(['ct-chest-1'], { options: ['descriptors'] });
  expect(left[0]?.filter(({ kind }) => kind === 'text').map(({ tag }) => tag)).toContain('0008,1030');
});

test('UIDs, dates and the device are told where options keep them', async () => {
  const { left } = await judge(['ct-chest-1'], { options: ['uids', 'full-dates', 'device'] });
  const kinds = new Set(left[0]?.map(({ kind }) => kind));
  expect([...kinds]).toEqual(expect.arrayContaining(['uid', 'date', 'kept', 'pixels']));
});

test('one key keeps a study together; a key for each file takes it apart', async () => {
  const together = await judge(study);
  // What goes with the content of the report goes with its references; none leads astray.
  expect(together.bonds.before).toEqual({ studies: 1, series: 5, instances: 7, references: 8, outside: 0 });
  expect(together.bonds.after).toEqual({ studies: 1, series: 5, instances: 7, references: 5, outside: 0 });
  expect(together.uids.every(({ state }) => state === 'replaced' || state === 'removed')).toBe(true);
  const apart = await judge(study, { keyOf: 'file' });
  expect(apart.bonds.after.studies).toBe(study.length);
  expect(apart.bonds.after).toMatchObject({ references: 0, outside: 5 });
  expect(apart.uids.some(({ state }) => state === 'split')).toBe(true);
});
