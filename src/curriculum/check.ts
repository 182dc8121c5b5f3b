import type { Entries } from './entry.ts';
import { applyMarks } from './marks.ts';
import type { Problem } from './problem.ts';
import type { Given, Rule } from './rule.ts';
import { rules } from './rules.ts';

/** Everything that is wrong with the content, by every rule, at once; what an author marked with a reason is left out. */
export function checkContent(entries: Entries, given: Given, asked: readonly Rule[] = rules): Problem[] {
  const problems = asked.flatMap(({ id: rule, severity, advice, find }) =>
    find(entries, given).map((finding): Problem => ({ rule, severity, advice, ...finding })),
  );
  return applyMarks(entries, problems, new Set(asked.map(({ id }) => id)));
}
