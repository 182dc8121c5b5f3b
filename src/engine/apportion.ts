/**
 * Shares a whole `total` out by weights, by the method of largest remainders (Hamilton): each gets its quota rounded
 * down, and what is left goes to the largest remainders, the first of equals first. Without any weight none gets any.
 */
export function apportion(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((sum, weight) => sum + weight, 0);
  if (sum === 0) return weights.map(() => 0);
  // The remainder of a division rather than the fraction of a quotient: whole weights are shared out exactly.
  const remainders = weights.map((weight) => (weight * total) % sum);
  const shares = weights.map((weight, i) => Math.round((weight * total - (remainders[i] ?? 0)) / sum));
  const left = total - shares.reduce((sum, share) => sum + share, 0);
  const first = weights.map((_, i) => i).toSorted((a, b) => (remainders[b] ?? 0) - (remainders[a] ?? 0));
  for (const i of first.slice(0, left)) shares[i] = (shares[i] ?? 0) + 1;
  return shares;
}
