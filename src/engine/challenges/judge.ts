/** What counts as solved, in facts of a bench; a `*` at the end of a fact matches any rest. */
export interface Solved {
  all: readonly string[];
  /** Of each list one at least. */
  any: readonly (readonly string[])[];
  /** What must not hold, but for what `all` and `any` ask for. */
  none: readonly string[];
}

/** How far a bench is from solved, told so that it gives nothing away. */
export interface Judgement {
  isSolved: boolean;
  /** How many of the facts, or lists of facts, asked for do not hold. */
  missing: number;
  /** How many are asked for. */
  of: number;
  /** How many facts hold that must not. */
  excess: number;
}

/** Judges what a bench says of its own state. */
export function judge({ all, any, none }: Solved, facts: readonly string[]): Judgement {
  const asked = [...all.map((one) => [one]), ...any];
  const holds = (wanted: string) => facts.some((fact) => matches(wanted, fact));
  const missing = asked.filter((list) => !list.some(holds)).length;
  const isAsked = (fact: string) => asked.some((list) => list.some((wanted) => matches(wanted, fact)));
  const excess = facts.filter((fact) => none.some((unwanted) => matches(unwanted, fact)) && !isAsked(fact)).length;
  return { isSolved: missing === 0 && excess === 0, missing, of: asked.length, excess };
}

function matches(wanted: string, fact: string): boolean {
  return wanted.endsWith('*') ? fact.startsWith(wanted.slice(0, -1)) : fact === wanted;
}
