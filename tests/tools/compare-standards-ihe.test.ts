import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { listTransactions } from '../../src/standards/ihe/transactions.ts';
import { compareIhe } from '../../src/tools/compare-standards-ihe.ts';

/** A folder with our own table in the layout that is compared with, after a change. */
function writeFolder(change: (row: { id: string; name: string; verified: boolean }) => object[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'ihe-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const domain of ['iti', 'rad']) {
    const transactions = listTransactions()
      .filter(({ id }) => id.startsWith(domain.toUpperCase()))
      .flatMap(({ id, name, confirmed }) => change({ id, name, verified: confirmed === 'verified' }));
    writeFileSync(join(folder, `${domain}_transactions.json`), JSON.stringify({ transactions }));
  }
  return folder;
}

test('the same table has no differences, whatever the case and the remarks', () => {
  expect(compareIhe(writeFolder((row) => [{ ...row, name: `${row.name.toUpperCase()} (retired)` }]))).toEqual([]);
});

test('another name, another certainty, a row too many and one too few are differences', () => {
  const folder = writeFolder((row) => {
    if (row.id === 'RAD-1')
      return [
        { ...row, name: 'Patient Enrolment' },
        { ...row, id: 'RAD-999' },
      ];
    if (row.id === 'RAD-2') return [{ ...row, verified: false }];
    return row.id === 'ITI-1' ? [] : [row];
  });
  expect(compareIhe(folder)).toEqual([
    'RAD-1 is “Patient Registration” in our table and “Patient Enrolment” there.',
    'RAD-999 “Patient Registration” is not in our table.',
    'RAD-2 is verified in our table and agreed there.',
    'ITI-1 “Maintain Time” stands only in our table.',
  ]);
});
