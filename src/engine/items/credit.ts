/** True where nothing of the response was wrong or missing: every type of item scores 1 then, and only then. */
export function isWhollyRight(score: number): boolean {
  return score === 1;
}

/** What a score earns: its share in practice, all or nothing in an exam whose original is scored so. */
export function creditScore(score: number, rule: 'partial' | 'all-or-nothing'): number {
  return rule === 'partial' ? score : Number(isWhollyRight(score));
}
