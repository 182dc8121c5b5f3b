import { expect, test } from 'vitest';
import { positionRuns } from '../../../../src/curriculum/checks/bank/b7-position-runs.ts';
import type { Item } from '../../../../src/schema/item.ts';
import { aCertification, aMultipleChoice, anItem, aSection, entriesOf, type SingleChoice } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

const items = (count: number, given: Partial<SingleChoice> = { order: 'as-written' }) =>
  Array.from({ length: count }, (_, i) => anItem({ id: `item-${i}`, ...given }));

/** Content whose one form has all of these items. */
const formOf = (...all: Item[]) => ({
  ...entriesOf(...all),
  certifications: [aCertification('cpsa', { sections: [aSection('net', 100, 'networking')] })],
});

expectPair(positionRuns, { fails: formOf(...items(5)), passes: formOf(...items(4)) });

test('the place and the items are told', () => {
  const [finding] = findings(positionRuns, formOf(...items(5)));
  expect(finding).toMatchObject({ file: 'content/certifications/cpsa.yaml', id: 'exam' });
  expect(finding?.wrong).toMatch(/^In a form the key stands at place 2 in 5 items in a row: (item-\d, ){4}item-\d\.$/);
});

test('a run that the shuffle made is only told', () => {
  const runs = findings(positionRuns, formOf(...items(100, {})));
  expect(runs.length).toBeGreaterThan(0);
  expect(runs.every(({ severity }) => severity === 'note')).toBe(true);
});

test('items with several keys have no place', () => {
  const several = Array.from({ length: 9 }, (_, i) => aMultipleChoice({ id: `item-${i}`, order: 'as-written' }));
  expect(findings(positionRuns, formOf(...several))).toEqual([]);
});
