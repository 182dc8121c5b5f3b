/** The practice that an outcome has had, as far as forgetting goes. */
export interface Practice {
  /** On how many occasions, those less than twelve hours apart being one. */
  occasions: number;
  lastAt: number;
}

/** Stability in days after one occasion of practice; it grows with the number of occasions to the power of `spacing`. */
export interface Memory {
  stability: number;
  spacing: number;
}

/** As fitted with the other constants of readiness. */
export const memory: Memory = { stability: 6, spacing: 1.2 };

const day = 86_400_000;

const neverYet: Practice = { occasions: 0, lastAt: -Infinity };

/** The practice with an attempt more; time does not run backwards. */
export function practiseAgain(at: number, { occasions, lastAt }: Practice = neverYet): Practice {
  return { occasions: occasions + Number(at - lastAt >= day / 2), lastAt: Math.max(at, lastAt) };
}

/**
 * The share of what was learnt that is left, by the power curve of FSRS-4.5: nine tenths are left once `days` equals `stability`, both in days; before
 * the last exposure nothing is lost.
 */
export function retention(days: number, stability: number): number {
  // 19/81 is what makes it nine tenths there.
  return (1 + ((19 / 81) * Math.max(0, days)) / stability) ** -0.5;
}

/** The share of what practice taught that is left at a time; each further occasion makes it last longer. */
export function retentionOf({ occasions, lastAt }: Practice, at: number, { stability, spacing } = memory): number {
  return retention((at - lastAt) / day, stability * occasions ** spacing);
}
