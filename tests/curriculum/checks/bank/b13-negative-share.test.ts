import { expect, test } from 'vitest';
import { negativeShare } from '../../../../src/curriculum/checks/bank/b13-negative-share.ts';
import { anItem, entriesOf } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

const silence = [{ rule: 'I5', because: 'The exception is what matters.' }];
const bank = (negative: number, other: number) =>
  entriesOf(
    ...Array.from({ length: negative + other }, (_, i) =>
      anItem(
        i < negative ? { id: `item-${i}`, stem: 'Which of these is **not** a host?', silence } : { id: `item-${i}` },
      ),
    ),
  );

expectPair(negativeShare, { fails: bank(2, 18), passes: bank(1, 19) });

test('the share is told, silenced stems with the rest', () => {
  expect(findings(negativeShare, bank(2, 18))).toEqual([
    { file: 'content/items', wrong: '2 of 20 stems ask for the exception, 10 %; 5 % are allowed.' },
  ]);
});

test('a handful of items is not judged', () => {
  expect(findings(negativeShare, bank(2, 17))).toEqual([]);
});
