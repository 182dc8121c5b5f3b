import type { Attempt } from '../event.ts';

/** What was answered in diagnostics, by item; the latest stands. Plain data, which can be saved. */
export type DiagnosticAnswers = Record<string, Pick<Attempt, 'outcome' | 'score' | 'confidence'>>;

// Told by its session, not by a mode of its own: an older build would set a mode that it does not know aside.
const prefix = 'diagnostic-';

/** The id of a diagnostic's session, made from a random one. */
export function nameDiagnostic(id: string): string {
  return prefix + id;
}

/** True for the id of a diagnostic's session. */
export function isDiagnostic(session: string): boolean {
  return session.startsWith(prefix);
}

/** Adds an attempt in place, if it is one of a diagnostic; attempts come in the order of the log. */
export function addDiagnosticAnswer(answers: DiagnosticAnswers, attempt: Attempt): void {
  const { item, outcome, score, confidence, session } = attempt;
  if (isDiagnostic(session)) answers[item] = { outcome, score, confidence };
}
