import type { Attempt, ExamSat } from './event.ts';
import { practiseAgain, type Practice } from './forgetting.ts';

/** How a learner did at the first sight of an item: only then does an answer tell of more than of the item itself. */
export interface FirstExposure {
  outcome: string;
  at: number;
  right: boolean;
  mode: Attempt['mode'];
  /** Attempts at the outcome before this one: what they taught is already in the answer. */
  before: number;
}

/** The practice that an outcome has had, and how many attempts that was. */
export interface PractisedOutcome extends Practice {
  attempts: number;
}

/** What readiness must know of the log; plain data that grows with the items met, not with the attempts. */
export interface Exposures {
  /** By item. */
  firsts: Record<string, FirstExposure>;
  /** By item: the exam that asked it first. Left unanswered there, it is met all the same: the review gave its key away. */
  examined: Record<string, string>;
  /** By outcome. */
  practised: Record<string, PractisedOutcome>;
}

/** The exposures of somebody who has answered nothing yet. */
export function emptyExposures(): Exposures {
  return { firsts: {}, examined: {}, practised: {} };
}

/** Adds an attempt in place; attempts come in the order of the log, graded by today's key. Right is all or nothing. */
export function addExposure(
  { firsts, examined, practised }: Exposures,
  { item, outcome, at, score, mode, session }: Pick<Attempt, 'item' | 'outcome' | 'at' | 'score' | 'mode' | 'session'>,
): void {
  // A challenge is no item of an exam, and comes with hints: it tells nothing of what one would score there.
  if (mode === 'lab') return;
  const past = practised[outcome];
  // An exam and its answers bear one time, so either may come first.
  const isFirst = (examined[item] ?? session) === session;
  if (isFirst) firsts[item] ??= { outcome, at, right: score === 1, mode, before: past?.attempts ?? 0 };
  practised[outcome] = { attempts: (past?.attempts ?? 0) + 1, ...practiseAgain(at, past) };
}

/** Adds an exam handed in, in place: what it asked is met from then on. */
export function addExamined({ examined }: Exposures, { exam, places }: Pick<ExamSat, 'exam' | 'places'>): void {
  for (const { item } of places) examined[item] ??= exam;
}
