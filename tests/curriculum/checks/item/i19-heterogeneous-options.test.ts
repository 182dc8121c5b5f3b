import { expect, test } from 'vitest';
import { heterogeneousOptions } from '../../../../src/curriculum/checks/item/i19-heterogeneous-options.ts';
import { aMultipleChoice, anItem, entriesOf } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

const options = (...texts: string[]) => texts.map((text, i) => ({ id: 'abc'[i] ?? '', text, rationale: 'Why so.' }));
// The key of the item is its second option.
const of = (...texts: string[]) => entriesOf(anItem({ options: options(...texts) }));

expectPair(heterogeneousOptions, {
  fails: of('The archive', '104', 'The viewer'),
  passes: of('The archive', '104', '11112'),
});

test('every kind of key stands out among others', () => {
  for (const [key, other] of [
    ['Two', 'Some of them'],
    ['(0010,0020)', 'Patient ID'],
    ['C-FIND', 'A move'],
    ['Illumination', 'Presentation LUT shape'],
    ['It was refused', 'A full disk'],
    ['Ask again.', 'A full disk'],
  ] as const) {
    expect(findings(heterogeneousOptions, of(other, key, other))).toMatchObject([{ text: key }]);
    expect(findings(heterogeneousOptions, of(key, key, other))).toEqual([]);
  }
});

test('a long option without an auxiliary may be a phrase or a clause, and is no tell', () => {
  expect(findings(heterogeneousOptions, of('It was refused', 'The archive refuses it', 'It is full'))).toEqual([]);
  expect(findings(heterogeneousOptions, of('An old image', 'The images that were refused', 'A full disk'))).toEqual([]);
});

test('one word beside two is no tell, for both may be names', () => {
  expect(findings(heterogeneousOptions, of('Empty Density', 'Illumination', 'Medium Type'))).toEqual([]);
});

test('keys stand out only where all of them are of one kind that no distractor has', () => {
  const found = (...texts: string[]) =>
    findings(heterogeneousOptions, entriesOf(aMultipleChoice({ answer: ['a', 'b'], options: options(...texts) })));
  expect(found('104', '11112', 'The archive')).toHaveLength(1);
  expect(found('104', 'The viewer', 'The archive')).toEqual([]);
  expect(found('104', 'C-FIND', 'The archive')).toEqual([]);
});
