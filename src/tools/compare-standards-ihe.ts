import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldName } from '../standards/ihe/fold-name.ts';
import { findTransaction, listTransactions } from '../standards/ihe/transactions.ts';

interface Row {
  id: string;
  name: string;
  verified?: boolean;
}

/** How our table of transactions differs from `iti_transactions.json` and `rad_transactions.json` in a folder, as sentences. */
export function compareIhe(folder: string): string[] {
  const rows = ['iti', 'rad'].flatMap((domain): Row[] => {
    const { transactions } = JSON.parse(readFileSync(join(folder, `${domain}_transactions.json`), 'utf8'));
    return transactions;
  });
  const known = new Set(rows.map(({ id }) => id));
  return [
    ...rows.flatMap(compareRow),
    ...listTransactions()
      .filter(({ id }) => !known.has(id))
      .map(({ id, name }) => `${id} “${name}” stands only in our table.`),
  ];
}

function compareRow({ id, name, verified = true }: Row): string[] {
  const own = findTransaction(id);
  if (!own) return [`${id} “${name}” is not in our table.`];
  // What stands in brackets there is a remark.
  const bare = name.replace(/ \(.*\)$/, '');
  const confirmed = verified ? 'verified' : 'agreed';
  return [
    ...(foldName(own.name) === foldName(bare) ? [] : [`${id} is “${own.name}” in our table and “${bare}” there.`]),
    ...(own.confirmed === confirmed ? [] : [`${id} is ${own.confirmed} in our table and ${confirmed} there.`]),
  ];
}
