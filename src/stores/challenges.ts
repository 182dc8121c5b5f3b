import { addChallenge, type ChallengesDone } from '../engine/challenges/challenges-done.ts';
import type { OpenChallenge } from '../engine/challenges/open-challenge.ts';
import type { Fold } from './create-recall.ts';
import { recall } from './recall.ts';
import { forgetOpen, keepOpen, readRecord } from './records.ts';

const done: Fold<ChallengesDone> = { name: 'challenges', version: 1, empty: () => ({}), add: addChallenge };

/** What became of every challenge that was solved or given up. */
export function loadChallengesDone(): Promise<ChallengesDone> {
  return recall(done);
}

/** Keeps an open challenge as it stands; resolves to false where the browser refuses. */
export function saveChallenge(challenge: OpenChallenge): Promise<boolean> {
  return keepOpen('challenges', challenge);
}

/** The challenge as it was left open, if it was. */
export async function loadChallenge(id: string): Promise<OpenChallenge | undefined> {
  try {
    return await readRecord('challenges', id);
  } catch {
    return undefined;
  }
}

/** Forgets an open challenge that is over; its attempt stays in the log. */
export function dropChallenge(id: string): Promise<void> {
  return forgetOpen('challenges', id);
}
