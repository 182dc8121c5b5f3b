/** A wholly right choice scores 1; each wrong option takes away what a right one gives, never below 0. */
export function gradeChoice(keys: readonly string[], response: readonly string[]): number {
  const chosen = new Set(response);
  const hits = keys.filter((key) => chosen.has(key)).length;
  const misses = chosen.size - hits;
  return Math.max(0, hits - misses) / keys.length;
}
