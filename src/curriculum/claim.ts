import { memoiseWeakly } from './memoise.ts';
import { listPassages, type Passage } from './passage.ts';
import type { Rule } from './rule.ts';

/** A statement that a table or a calculation can judge, such as a tag with its name. */
export interface Claim {
  /** As the author wrote it. */
  text: string;
  /** What is wrong with it; a claim that is right has none. */
  wrong?: string;
  advice?: string;
}

/** A rule that finds statements of one kind and holds each against a table. */
export interface FactRule extends Rule {
  /** What it judges, in the plural: `element tags`. */
  judges: string;
  /** Every statement of that kind in a passage, right or wrong. */
  read: (passage: Passage) => Claim[];
}

export function factRule(described: Omit<FactRule, 'find' | 'severity'>): FactRule {
  // Read twice: for what is wrong, and to count what was checked.
  const read = memoiseWeakly(described.read);
  return {
    ...described,
    read,
    severity: 'error',
    find: (entries) =>
      listPassages(entries).flatMap((passage) =>
        read(passage).flatMap(({ text, wrong, advice }) =>
          wrong === undefined
            ? []
            : [{ file: passage.file, id: passage.id, text, wrong, ...(advice === undefined ? {} : { advice }) }],
        ),
      ),
  };
}

/** A claim for each statement, wrong where a fault speaks of its text; faults that speak of another text stand for themselves. */
export function claimsOf(statements: readonly string[], faults: readonly Claim[]): Claim[] {
  const faulty = new Set(faults.map(({ text }) => text));
  return [...faults, ...statements.filter((text) => !faulty.has(text)).map((text) => ({ text }))];
}
