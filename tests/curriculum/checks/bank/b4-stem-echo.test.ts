import { expect, test } from 'vitest';
import { stemEcho } from '../../../../src/curriculum/checks/bank/b4-stem-echo.ts';
import { anItem, entriesOf } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

/** Fifty items whose options are these, `b` being the key. */
const bank = (...texts: string[]) =>
  entriesOf(
    ...Array.from({ length: 50 }, (_, i) =>
      anItem({
        id: `item-${i}`,
        stem: 'Which machine keeps the archive?',
        options: texts.map((text, j) => ({ id: 'abc'.charAt(j), text, rationale: '' })),
      }),
    ),
  );

expectPair(stemEcho, {
  fails: bank('the router', 'the archive server', 'the printer'),
  passes: bank('that machine', 'the archive server', 'what keeps it'),
});

test('the rates are told', () => {
  expect(findings(stemEcho, bank('the router', 'the archive server', 'the printer'))).toEqual([
    {
      file: 'content/items',
      wrong:
        '100 % of 50 keys repeat a word of the stem that no other option has, and 0 % of 100 distractors (z 12.2).',
    },
  ]);
});

test('a word that a distractor repeats as well points at no one', () => {
  expect(findings(stemEcho, bank('the archive router', 'the archive server', 'the printer'))).toEqual([]);
});
