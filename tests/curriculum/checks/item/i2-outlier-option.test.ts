import { expect, test } from 'vitest';
import { outlierOption } from '../../../../src/curriculum/checks/item/i2-outlier-option.ts';
import { anItem, entriesOf } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

const ofLengths = (...lengths: number[]) =>
  anItem({
    options: lengths.map((length, i) => ({ id: 'abcd'.charAt(i), text: 'x'.repeat(length), rationale: '' })),
  });

expectPair(outlierOption, {
  fails: entriesOf(ofLengths(20, 22, 24, 47)),
  passes: entriesOf(ofLengths(20, 22, 24, 46)),
});

test('an option that is too short is seen as well', () => {
  expect(findings(outlierOption, entriesOf(ofLengths(19, 40, 40)))).toMatchObject([{ text: 'x'.repeat(19) }]);
});

test('less than twenty characters more or less are no matter', () => {
  expect(findings(outlierOption, entriesOf(ofLengths(2, 2, 21), ofLengths(10, 28, 28)))).toEqual([]);
});
