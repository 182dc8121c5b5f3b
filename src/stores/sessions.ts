import { isDiagnostic } from '../engine/plan/diagnostic-answers.ts';
import type { Session } from '../engine/session.ts';
import { forgetOpen, keepOpen, readRecords } from './records.ts';

/** Keeps a session in progress, so that it can be resumed after a reload or a crash; a refusal is told by the log. */
export async function saveSession(session: Session): Promise<void> {
  await keepOpen('sessions', session);
}

/** The practice or review begun last that was not finished, if there is one. */
export function loadSession(): Promise<Session | undefined> {
  return loadOpen(({ id }) => !isDiagnostic(id));
}

/** The diagnostic begun last that was not finished, if there is one. */
export function loadOpenDiagnostic(): Promise<Session | undefined> {
  return loadOpen(({ id }) => isDiagnostic(id));
}

async function loadOpen(isAsked: (session: Session) => boolean): Promise<Session | undefined> {
  try {
    const sessions = await readRecords('sessions');
    return sessions.filter(isAsked).toSorted((a, b) => b.startedAt - a.startedAt)[0];
  } catch {
    return undefined;
  }
}

/** Forgets a session that is over or given up; its attempts stay in the log. */
export function dropSession(id: string): Promise<void> {
  return forgetOpen('sessions', id);
}
