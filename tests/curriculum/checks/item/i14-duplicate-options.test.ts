import { expect, test } from 'vitest';
import { duplicateOptions } from '../../../../src/curriculum/checks/item/i14-duplicate-options.ts';
import { aMultipleChoice, anItem, entriesOf } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

const options = (...texts: string[]) => texts.map((text, i) => ({ id: 'abc'[i] ?? '', text, rationale: 'Why so.' }));
const found = (...texts: string[]) => findings(duplicateOptions, entriesOf(anItem({ options: options(...texts) })));

expectPair(duplicateOptions, {
  fails: entriesOf(anItem({ options: options('The  `Archive`', 'the archive', 'The viewer') })),
  passes: entriesOf(anItem({ options: options('0.0015 mA', '0.0000015 mA', 'increased') })),
});

test('one size in two units is said twice', () => {
  expect(found('1 kB', '8000 bits', '9 kB')).toMatchObject([
    { text: '8000 bits', wrong: 'Two options say the same: “1 kB” and “8000 bits”.' },
  ]);
});

test('units that differ in their case differ', () => {
  expect(found('100 MB', '100 Mb', '100 GB')).toEqual([]);
});

test('two right figures may be equal, but not in the same words', () => {
  const both = (...texts: string[]) =>
    findings(duplicateOptions, entriesOf(aMultipleChoice({ answer: ['a', 'b'], options: options(...texts) })));
  expect(both('1 kB', '8000 bits', '9 kB')).toEqual([]);
  expect(both('1 kB', '`1 kB`', '9 kB')).toHaveLength(1);
  expect(both('9 kB', '8000 bits', '1 kB')).toHaveLength(1);
});
