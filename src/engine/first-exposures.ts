import type { Attempt } from './event.ts';

/** How a learner did at the first sight of an item: only then does an answer tell of more than of the item itself. */
export interface FirstExposure {
  outcome: string;
  at: number;
  right: boolean;
  mode: Attempt['mode'];
  /** Attempts at the outcome before this one: what they taught is already in the answer. */
  before: number;
}

/** The practice that an outcome has had. */
export interface Practice {
  attempts: number;
  /** On how many occasions, those less than twelve hours apart being one. */
  occasions: number;
  lastAt: number;
}

/** What readiness must know of the log; plain data that grows with the items met, not with the attempts. */
export interface Exposures {
  /** By item. */
  firsts: Record<string, FirstExposure>;
  /** By outcome. */
  practised: Record<string, Practice>;
}

const halfADay = 12 * 3_600_000;

/** The exposures of somebody who has answered nothing yet. */
export function emptyExposures(): Exposures {
  return { firsts: {}, practised: {} };
}

/** Adds an attempt in place; attempts come in the order of the log, graded by today's key. Right is all or nothing. */
export function addExposure(
  { firsts, practised }: Exposures,
  { item, outcome, at, score, mode }: Pick<Attempt, 'item' | 'outcome' | 'at' | 'score' | 'mode'>,
): void {
  const past = practised[outcome];
  firsts[item] ??= { outcome, at, right: score === 1, mode, before: past?.attempts ?? 0 };
  practised[outcome] = {
    attempts: (past?.attempts ?? 0) + 1,
    occasions: (past?.occasions ?? 0) + Number(!past || at - past.lastAt >= halfADay),
    lastAt: Math.max(at, past?.lastAt ?? at),
  };
}
