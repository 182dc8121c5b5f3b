import type { FactRule } from '../claim.ts';
import type { Entries } from '../entry.ts';
import { listPassages, type Passage } from '../passage.ts';
import { rules } from '../rules.ts';

/** How much of what the content says is held against a table or a calculation. */
export interface ClaimReport {
  /** Statements checked, by what they are about, the most frequent first. */
  kinds: { rule: string; judges: string; claims: number }[];
  /** Lessons, items and cases: how many there are, and how many hold at least one such statement. */
  places: { of: Passage['of']; all: number; checked: number }[];
}

export function measureClaims(entries: Entries): ClaimReport {
  const passages = listPassages(entries);
  const counts = rules
    .filter((rule): rule is FactRule => 'read' in rule)
    .map(({ id, judges, read }) => ({ rule: id, judges, found: passages.map((passage) => read(passage).length) }));
  const checked = new Set(
    passages.filter((_, i) => counts.some(({ found }) => (found[i] ?? 0) > 0)).map(({ of, id }) => `${of} ${id}`),
  );
  return {
    kinds: counts
      .map(({ rule, judges, found }) => ({ rule, judges, claims: found.reduce((sum, n) => sum + n, 0) }))
      .toSorted((a, b) => b.claims - a.claims),
    places: (['lesson', 'item', 'case', 'symptom', 'pair', 'term'] as const).map((of) => {
      const ids = [...new Set(passages.filter((passage) => passage.of === of).map(({ id }) => id))];
      return { of, all: ids.length, checked: ids.filter((id) => checked.has(`${of} ${id}`)).length };
    }),
  };
}
