import { countEdits } from './count-edits.ts';
import { foldName } from './fold-name.ts';
import rows from './transactions.json' with { type: 'json' };

/** A numbered transaction of the IHE domains Radiology (RAD) and IT Infrastructure (ITI). */
export interface Transaction {
  /** The domain and the number, such as RAD-4. */
  id: string;
  name: string;
  /** Other forms of the name that are in use. */
  also?: string[];
  /** Acronyms of profiles that use it; not all of them. */
  profiles?: string[];
  /** `verified` by a document or a program that names it; `agreed` by two recollections, and waiting for a document. */
  confirmed: 'verified' | 'agreed';
  note?: string;
}

// What the compiler infers from JSON has no literal types.
const transactions = rows as Transaction[];
const byId = new Map(transactions.map((transaction) => [transaction.id, transaction]));

/** All transactions that are confirmed: ITI is complete (ITI TF-2 Rev. 20.1), RAD is not. */
export function listTransactions(): readonly Transaction[] {
  return transactions;
}

/** The transaction of this id, such as `RAD-4`. */
export function findTransaction(id: string): Transaction | undefined {
  return byId.get(id);
}

/** The transactions that have this name, or a form of it, in whatever case: two domains may share one. */
export function findTransactionsByName(name: string): Transaction[] {
  const folded = foldName(name);
  return transactions.filter((transaction) => namesOf(transaction).some((known) => foldName(known) === folded));
}

/** The transactions whose name is within `edits` letters of this one, and not it. */
export function findNearTransactions(name: string, edits = 2): Transaction[] {
  const folded = foldName(name);
  return transactions.filter((transaction) =>
    namesOf(transaction).some((known) => {
      const distance = countEdits(foldName(known), folded, edits);
      return distance > 0 && distance <= edits;
    }),
  );
}

/** The name and its other forms. */
export function namesOf({ name, also = [] }: { name: string; also?: string[] }): string[] {
  return [name, ...also];
}
