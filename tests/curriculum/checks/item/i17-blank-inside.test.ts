import { expect, test } from 'vitest';
import { blankInside } from '../../../../src/curriculum/checks/item/i17-blank-inside.ts';
import { anItem, entriesOf } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

const found = (stem: string) => findings(blankInside, entriesOf(anItem({ stem })));

expectPair(blankInside, {
  fails: entriesOf(anItem({ stem: 'In ____, a node is asked for its images.' })),
  passes: entriesOf(anItem({ stem: 'A node is asked for its images by ____.' })),
});

test('two blanks are told, also at the end', () => {
  expect(found('A node sends ___ by [blank].')).toMatchObject([{ wrong: expect.stringContaining('2 blanks') }]);
});

test('what only looks like a blank is none', () => {
  expect(found('Who wrote `A____B`, and when?')).toEqual([]);
  expect(found('Who wrote this?\n\n```\n`____\n```\n\nWhen, and why?')).toEqual([]);
});
