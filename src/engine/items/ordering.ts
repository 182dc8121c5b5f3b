/**
 * The share of all pairs of steps that stand in the right order, less the share that do not; never below 0.
 * So a slip between neighbours costs little, one across the whole order much, and mere chance earns nothing
 * (Kendall's rank correlation). Keys and response are step ids in order.
 */
export function gradeOrdering(keys: readonly string[], response: readonly string[]): number {
  const places = keys.map((key) => response.indexOf(key));
  const pairs = (keys.length * (keys.length - 1)) / 2;
  const right = places.reduce((sum, place, i) => sum + countAfter(place, places.slice(i + 1)), 0);
  const strays = response.filter((id, i) => !keys.includes(id) || response.indexOf(id) !== i).length;
  return Math.max(0, 2 * right - pairs - strays) / pairs;
}

/** How many of the later steps stand after this one; a step left out (-1) stands nowhere. */
function countAfter(place: number, later: readonly number[]): number {
  return place < 0 ? 0 : later.filter((other) => other > place).length;
}
