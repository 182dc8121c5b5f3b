import { expect, test } from 'vitest';
import { formattingTell } from '../../../../src/curriculum/checks/item/i20-formatting-tell.ts';
import { aMultipleChoice, anItem, entriesOf } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

const options = (...texts: string[]) => texts.map((text, i) => ({ id: 'abc'[i] ?? '', text, rationale: 'Why so.' }));
const found = (...texts: string[]) => findings(formattingTell, entriesOf(anItem({ options: options(...texts) })));

expectPair(formattingTell, {
  fails: entriesOf(anItem({ options: options('storescu', '`movescu`', 'findscu') })),
  passes: entriesOf(anItem({ options: options('`storescu`', '`movescu`', 'findscu') })),
});

test('each tell of a key is seen', () => {
  for (const [key, what] of [
    ['**Now**', 'is bold'],
    ['[now](x)', 'has a link'],
    ['AE (application entity)', 'expands an acronym'],
    ['Application entity (AE)', 'expands an acronym'],
    ['By §3.2', 'has a citation'],
    ['Now.', 'ends with a full stop'],
    ['Now ', 'ends with space'],
  ] as const) {
    expect(found('Before', key, 'After')).toMatchObject([{ text: key, wrong: `The key alone ${what}: “${key}”.` }]);
    expect(found(key, 'Before', 'After')).toEqual([]);
  }
});

test('a unit is a tell among numbers without one', () => {
  expect(found('512', '1024 kB', '2048')).toMatchObject([{ wrong: 'The key alone has a unit: “1024 kB”.' }]);
  expect(found('Latin-1', 'ASCII, of 7 bits', 'UTF-8')).toEqual([]);
});

test('the brackets of a name or a tag expand nothing', () => {
  expect(found('Laterality', 'Image Position (Patient) (0020,0032)', 'Modality')).toEqual([]);
});

test('of several keys all must have it', () => {
  const several = (...texts: string[]) =>
    findings(formattingTell, entriesOf(aMultipleChoice({ answer: ['a', 'b'], options: options(...texts) })));
  expect(several('`a`', '`b`', 'c')).toHaveLength(1);
  expect(several('`a`', 'b', 'c')).toEqual([]);
});
