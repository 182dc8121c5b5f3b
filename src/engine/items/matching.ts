/** A left and what it was given, as keys and responses hold them. */
export function writePair(left: string, right: string): string {
  return `${left}=${right}`;
}

/** The share of the lefts that were given their right and nothing else. Keys and response are `left=right`, by id. */
export function gradeMatching(keys: readonly string[], response: readonly string[]): number {
  const given = new Set(response);
  const right = keys.filter((key) => given.has(key) && countGiven(given, key) === 1).length;
  return right / keys.length;
}

/** How many rights the left of a key was given. */
function countGiven(given: ReadonlySet<string>, key: string): number {
  const left = key.slice(0, key.indexOf('=') + 1);
  return [...given].filter((pair) => pair.startsWith(left)).length;
}
