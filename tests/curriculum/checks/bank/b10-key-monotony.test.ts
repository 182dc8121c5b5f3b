import { expect, test } from 'vitest';
import { keyMonotony } from '../../../../src/curriculum/checks/bank/b10-key-monotony.ts';
import { aMultipleChoice, anItem, entriesOf } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

/** So many items of one key, and so many of keys of their own. */
const bank = (alike: number, others = 0) =>
  entriesOf(
    ...Array.from({ length: alike + others }, (_, i) => {
      const text = i >= alike ? `Host ${i}` : i === 0 ? 'The **archive**' : 'The archive';
      return anItem({ id: `item-${i}`, options: [{ id: 'b', text, rationale: '' }] });
    }),
  );

expectPair(keyMonotony, { fails: bank(4), passes: bank(3) });

test('the text and the items are told at the first of them', () => {
  expect(findings(keyMonotony, bank(4))).toEqual([
    {
      file: 'content/items/it/networking.yaml',
      id: 'item-0',
      text: 'The **archive**',
      wrong: '“The **archive**” is the key of 4 of 4 items: item-0, item-1, item-2, item-3.',
    },
  ]);
});

test('of a large bank one in a hundred may be', () => {
  expect(findings(keyMonotony, bank(5, 495))).toEqual([]);
  expect(findings(keyMonotony, bank(6, 494))).toHaveLength(1);
});

test('each of several keys counts', () => {
  const several = Array.from({ length: 4 }, (_, i) => aMultipleChoice({ id: `item-${i}` }));
  expect(findings(keyMonotony, entriesOf(...several))).toHaveLength(2);
});
