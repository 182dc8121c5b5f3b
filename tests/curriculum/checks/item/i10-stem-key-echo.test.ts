import { expect, test } from 'vitest';
import { stemKeyEcho } from '../../../../src/curriculum/checks/item/i10-stem-key-echo.ts';
import { aCompetency, aDomain, anItem, entriesOf } from '../../build.ts';
import { expectPair, findings } from '../../pair.ts';

/** An item with these options, of which the first is the key. */
const withOptions = (key: string, ...distractors: string[]) =>
  anItem({
    answer: 'a',
    options: [key, ...distractors].map((text, i) => ({ id: 'abcde'.charAt(i), text, rationale: `${i}` })),
  });
const stem = 'A console asks for a worklist. What answers it?';
const keyed = (...texts: [string, ...string[]]) => entriesOf({ ...withOptions(...texts), stem });

expectPair(stemKeyEcho, {
  fails: keyed('The worklist server', 'The archive', 'The printer'),
  passes: keyed('The server of the RIS', 'The archive', 'The printer'),
});

test('the words are quoted as the key has them', () => {
  expect(findings(stemKeyEcho, keyed('Worklists', 'The archive', 'The printer'))).toMatchObject([
    { text: 'Worklists', wrong: 'Only the key repeats of the stem “Worklists”: “Worklists”.' },
  ]);
});

test('what distractors repeat too, or repeat instead, is no cue', () => {
  expect(findings(stemKeyEcho, keyed('The worklist server', 'The worklist printer', 'The archive'))).toEqual([]);
  expect(findings(stemKeyEcho, keyed('The worklist server', 'The console', 'The archive'))).toEqual([]);
});

test('a word that the key repeats beside one that all repeat is a cue', () => {
  const entries = keyed('The worklist of the console', 'The worklist of the RIS', 'The worklist of the ward');
  expect(findings(stemKeyEcho, entries)).toMatchObject([{ wrong: expect.stringContaining('“console”') }]);
});

test('the words of the competency’s title are not heard', () => {
  const titled = aDomain('it', 1, [{ ...aCompetency('networking', 'plan'), title: 'Worklists' }]);
  const entries = { ...keyed('The worklist server', 'The archive', 'The printer'), domains: [titled] };
  expect(findings(stemKeyEcho, entries)).toEqual([]);
});
