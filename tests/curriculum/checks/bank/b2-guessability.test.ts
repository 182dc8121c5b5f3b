import { expect, test } from 'vitest';
import { guessability } from '../../../../src/curriculum/checks/bank/b2-guessability.ts';
import { anItem, entriesOf } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

/** A bank in which every key, or the option whose turn it is, bears brackets. */
const bank = (count: number, marked: (i: number) => number) =>
  entriesOf(
    ...Array.from({ length: count }, (_, i) =>
      anItem({
        id: `item-${i}`,
        answer: 'abc'.charAt(i % 3),
        options: [0, 1, 2].map((place) => ({
          id: 'abc'.charAt(place),
          text: marked(i) === place ? 'so (it is)' : 'so it isn’t',
          rationale: '',
        })),
      }),
    ),
  );
const told = bank(60, (i) => i % 3);

expectPair(guessability, { fails: told, passes: bank(60, (i) => Math.floor(i / 3) % 3) });

test('accuracy, its interval, chance and the cues are told', () => {
  const [finding] = findings(guessability, told);
  expect(finding?.wrong).toMatch(
    /^From the options alone 100\.0 % of 60 keys are guessed \(95 %: 94\.0 to 100\.0 %\); by chance it would be 33\.3 %\. What tells most: .*brackets/,
  );
});

test('fewer than fifty items are not judged', () => {
  expect(
    findings(
      guessability,
      bank(48, (i) => i % 3),
    ),
  ).toEqual([]);
});
