import { expect, test } from 'vitest';
import { unfocusedStem } from '../../../../src/curriculum/checks/item/i16-unfocused-stem.ts';
import { anItem, entriesOf } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

const found = (stem: string, given = {}) => findings(unfocusedStem, entriesOf(anItem({ stem, ...given })));

expectPair(unfocusedStem, {
  fails: entriesOf(anItem({ stem: 'The archive of the hospital is almost full.' })),
  passes: entriesOf(anItem({ stem: 'The archive of the hospital is almost full. Which files go first?' })),
});

test('a stem may be left open, or say how many to choose', () => {
  for (const stem of [
    'The full archive of the clinic sends:',
    'The full archive of the clinic sends …',
    '**Which files does the archive delete first?**',
    'Which files does the archive delete? Choose two.',
    'Which files does archive `x` delete? Select all that apply.',
  ])
    expect(found(stem)).toEqual([]);
});

test('a question before the end is warned of, and none is an error', () => {
  const [fault] = found('Which files does the archive delete first? It is full.');
  expect(fault).toMatchObject({ severity: 'warning', wrong: expect.stringContaining('does not end') });
  expect(found('The archive of the hospital is full of files.')[0]?.severity).toBeUndefined();
});

test('a stem of fewer than four words with meaning needs a stimulus beside it', () => {
  const few = [{ severity: 'warning', wrong: expect.stringContaining('has 2 words') }];
  expect(found('Which files are deleted?')).toMatchObject(few);
  expect(found('Which files are deleted?', { case: 'a-full-archive' })).toEqual([]);
  expect(found('```\ndisk full\n```\n\nWhich files are deleted?')).toEqual([]);
});

test('a question mark in an artefact asks nothing', () => {
  expect(found('The archive writes this line:\n\n```\nwhat now?\n```\n\nIt is almost full.')).toMatchObject([
    { wrong: expect.stringContaining('neither asks') },
  ]);
});

test('a stem that asks only what is true is warned of', () => {
  const given = { case: 'a-full-archive' };
  expect(found('Which of the following statements is true?', given)).toMatchObject([{ severity: 'warning' }]);
  expect(found('Which is correct?', given)).toHaveLength(1);
  expect(found('Which statements are true about the archive?', given)).toEqual([]);
});
