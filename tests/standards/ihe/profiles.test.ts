import { expect, test } from 'vitest';
import profiles from '../../../src/standards/ihe/profiles.json' with { type: 'json' };
import { findProfile, findProfilesByName } from '../../../src/standards/ihe/profiles.ts';
import { listTransactions } from '../../../src/standards/ihe/transactions.ts';

test('a profile is found by its acronym and by its name', () => {
  expect(findProfile('PIR')).toMatchObject({ name: 'Patient Information Reconciliation', domain: 'RAD' });
  expect(findProfilesByName('import reconciliation workflow').map(({ acronym }) => acronym)).toEqual([
    'IRWF',
    'IRWF.b',
  ]);
});

test('each acronym is there once, and transactions name none that is not', () => {
  const acronyms = profiles.map(({ acronym }) => acronym);
  expect(new Set(acronyms).size).toBe(acronyms.length);
  expect(listTransactions().flatMap(({ profiles = [] }) => profiles.filter((name) => !findProfile(name)))).toEqual([]);
});
