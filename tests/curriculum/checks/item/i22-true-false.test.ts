import { expect, test } from 'vitest';
import { trueFalse } from '../../../../src/curriculum/checks/item/i22-true-false.ts';
import { anItem, entriesOf } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

const found = (stem: string) => findings(trueFalse, entriesOf(anItem({ stem })));
const of = (...texts: string[]) =>
  entriesOf(anItem({ options: texts.map((text, i) => ({ id: 'abc'[i] ?? '', text, rationale: 'Why so.' })) }));

expectPair(trueFalse, {
  fails: of('Yes', 'No.', 'False'),
  passes: of('Yes', 'No', 'Only after a restart'),
});

test('an opinion has no key', () => {
  expect(found('What do you think of this archive?')).toHaveLength(1);
  expect(found('What do you do first?')).toEqual([]);
});

test('a best practice has an author that is a source of the content', () => {
  expect(found('What is best practice for names of hosts?')).toMatchObject([
    { wrong: expect.stringContaining('whose') },
  ]);
  expect(found('By RFC 1122, what is best practice for names of hosts?')).toEqual([]);
});
