/** The z value of the difference of two shares, a of n and b of m, under one pooled share; 0 where nothing varies. */
export function twoProportionZ(a: number, n: number, b: number, m: number): number {
  const pooled = (a + b) / (n + m);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
  return error > 0 && Number.isFinite(error) ? (a / n - b / m) / error : 0;
}

/** Wilson's score interval of a share found in n trials; 95 % unless another z is given. */
export function wilsonInterval(share: number, n: number, z = 1.959964): { low: number; high: number } {
  if (n === 0) return { low: 0, high: 1 };
  const centre = share + (z * z) / (2 * n);
  const reach = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const whole = 1 + (z * z) / n;
  return { low: Math.max(0, (centre - reach) / whole), high: Math.min(1, (centre + reach) / whole) };
}

/** Pearson's χ² of counts against equal ones, and the chance of one at least as great if they are equal in truth. */
export function chiSquareUniform(counts: readonly number[]): { statistic: number; degrees: number; p: number } {
  const degrees = Math.max(counts.length - 1, 0);
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  if (degrees === 0 || expected === 0) return { statistic: 0, degrees, p: 1 };
  const statistic = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  return { statistic, degrees, p: chiSquareTail(statistic, degrees) };
}

/**
 * The chance that χ² with these whole degrees of freedom exceeds a value, within 2e-7 of itself: the regularised upper
 * incomplete gamma Q(½k, ½x), climbing from Q(½) or Q(1) by Q(a + 1, y) = Q(a, y) + yᵃe⁻ʸ ∕ Γ(a + 1) (DLMF 8.8.6).
 */
export function chiSquareTail(value: number, degrees: number): number {
  const y = value / 2;
  const isOdd = degrees % 2 === 1;
  let tail = isOdd ? complementaryError(Math.sqrt(y)) : Math.exp(-y);
  let term = (isOdd ? 2 * Math.sqrt(y / Math.PI) : y) * Math.exp(-y);
  for (let a = isOdd ? 0.5 : 1; a < degrees / 2; a++) {
    tail += term;
    term *= y / (a + 1);
  }
  return Math.min(tail, 1);
}

const chebyshev = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
  0.17087277,
];

/** erfc of what is not negative, within 1.2e-7 of itself (Press et al., Numerical Recipes, §6.2). */
function complementaryError(x: number): number {
  const t = 1 / (1 + x / 2);
  return t * Math.exp(-x * x + chebyshev.reduceRight((sum, coefficient) => sum * t + coefficient, 0));
}
