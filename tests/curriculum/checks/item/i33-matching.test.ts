import { expect, test } from 'vitest';
import { matchingPairs } from '../../../../src/curriculum/checks/item/i33-matching.ts';
import { entriesOf } from '../../build.ts';
import { aMatching } from '../../items.ts';
import { expectPair, findings } from '../../pair.ts';

const { pairs } = aMatching();
const reason = 'A reason that is long enough to teach somebody something.';

expectPair(matchingPairs, {
  fails: entriesOf(aMatching({ distractors: [{ id: 'again', right: '2  Hosts', rationale: reason }] })),
  passes: entriesOf(aMatching()),
});

test('two lefts that read alike are found too', () => {
  const alike = pairs.map((pair) => ({ ...pair, left: '`/30`' }));
  expect(findings(matchingPairs, entriesOf(aMatching({ pairs: alike })))).toHaveLength(1);
});
