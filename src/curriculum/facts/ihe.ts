import type { Finding } from './finding.ts';
import { judgeAcronyms } from './ihe/acronym.ts';
import { judgeName } from './ihe/transaction-name.ts';
import { findTransaction } from '../../standards/ihe/transactions.ts';

// Not TX-RAD-4, RAD-4711 or RAD-4-1.
const ids = /(?<![\w-])(?:RAD|ITI)-[1-9]\d{0,2}(?![\w-]|\.\d)/g;

/** What a text says of IHE that the tables gainsay: transactions that are not there, names of others, wrong expansions. */
export function judgeIhe(text: string): Finding[] {
  const transactions = [...text.matchAll(ids)].flatMap((match): Finding[] => {
    const [id] = match;
    const transaction = findTransaction(id);
    if (transaction) return judgeName(text, match.index, transaction);
    return [
      {
        text: id,
        wrong: `There is no confirmed transaction ${id}.`,
        advice:
          'Look the number up in the technical framework; where it is right, add it to the table of transactions.',
      },
    ];
  });
  return [...transactions, ...judgeAcronyms(text)];
}

/** The transactions that a text names by number, in order. */
export function listTransactionIds(text: string): string[] {
  return [...text.matchAll(ids)].map(([id]) => id);
}
