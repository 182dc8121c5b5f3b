import { expect, test } from 'vitest';
import {
  findNearTransactions,
  findTransaction,
  findTransactionsByName,
  listTransactions,
} from '../../../src/standards/ihe/transactions.ts';

test('ITI is complete, and each id is there once', () => {
  const ids = listTransactions().map(({ id }) => id);
  expect(ids.filter((id) => id.startsWith('ITI-'))).toHaveLength(109);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^(?:RAD|ITI)-[1-9]\d*$/.test(id))).toEqual([]);
});

test('a transaction is found by its id', () => {
  expect(findTransaction('RAD-4')).toMatchObject({ name: 'Procedure Scheduled', confirmed: 'verified' });
  expect(findTransaction('ITI-33')).toBeUndefined();
});

test('a name is found in whatever case and form, in every domain that has it', () => {
  expect(findTransactionsByName('modality PS completed').map(({ id }) => id)).toEqual(['RAD-7']);
  expect(findTransactionsByName('Maintain Time').map(({ id }) => id)).toEqual(['RAD-33', 'ITI-1']);
});

test('a name that is nearly right is near', () => {
  expect(findNearTransactions('Modality Procedure Step Complete').map(({ id }) => id)).toEqual(['RAD-7']);
  expect(findNearTransactions('Procedure Scheduled')).toEqual([]);
});
