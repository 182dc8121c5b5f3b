import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { listNearDuplicates } from '../../../../src/curriculum/checks/bank/near-duplicates.ts';
import { fourGramJaccard } from '../../../../src/curriculum/wording/words.ts';

/** Few words, so that near duplicates are many. */
const texts = fc.array(
  fc
    .array(fc.constantFrom('archive', 'sends', 'an', 'image', 'late', 'at'), { maxLength: 12 })
    .map((words) => words.join(' ')),
  { maxLength: 20 },
);

test('no pair is missed and none added, whatever the texts and the share', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(0.5, 0.85, 1), (texts, share) => {
      const pairs = texts.flatMap((_, later) =>
        texts.slice(0, later).flatMap((_, earlier) => {
          const isAlike = fourGramJaccard(texts[later] ?? '', texts[earlier] ?? '') >= share;
          return isAlike ? [`${later} ${earlier}`] : [];
        }),
      );
      const found = listNearDuplicates(texts, share).map((pair) => pair.join(' '));
      expect(found.toSorted()).toEqual(pairs.toSorted());
    }),
  );
});
