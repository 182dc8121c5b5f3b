import { expect, test } from 'vitest';
import { listAssociationClaims } from '../../../src/curriculum/facts/association-claims.ts';

const wrongs = (text: string) => listAssociationClaims(text).flatMap(({ wrong }) => wrong ?? []);

test('a rejection is one that PS3.8 lists', () => {
  expect(wrongs('result 1, source 1, reason 7: called AE title not recognised')).toEqual([]);
  expect(wrongs('It says source 3 and reason 7.')).toEqual([
    'No rejection of an association has “source 3 and reason 7”.',
  ]);
});

test('a number has the meaning that stands with it', () => {
  expect(wrongs('reason 3 of source 1: calling AE title not recognized')).toEqual([]);
  expect(wrongs('reason 3, called AE title not recognised')).toEqual([
    '“called AE title not recognised” is reason 7, not 3.',
  ]);
  expect(wrongs('The context has result 3, transfer syntaxes not supported.')).toHaveLength(1);
  expect(wrongs('It comes from source 2, the service user.')).toHaveLength(1);
  expect(listAssociationClaims('This is the result 4 of us wanted.')).toEqual([]);
});
