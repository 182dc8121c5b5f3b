import type { Fault } from './fetch-file.ts';
import type { Change } from './list.ts';

/** What a page asks of the worker. */
export type Command =
  { ask: 'state' | 'pause' | 'go-on' | 'verify' | 'remove' | 'changes' | 'take' } | { ask: 'keep'; parts: string[] };

/** A part of the site, in bytes, and how much of it is kept. */
export interface PartState {
  id: string;
  title: string;
  bytes: number;
  kept: number;
  isChosen: boolean;
}

/** How a verification went: the files that were held against their hashes, those that were wrong, and those made right again. */
export interface Verified {
  files: number;
  wrong: number;
  mended: number;
}

/** What is kept on this device, and what is being done about it; sizes in bytes. */
export interface OfflineState {
  version: string;
  parts: PartState[];
  /** Everything there is to keep, and how much of it is kept. */
  all: { bytes: number; kept: number };
  /** What was chosen, the frame included, and how much of that is kept. */
  chosen: { bytes: number; kept: number };
  doing?: 'keeping' | 'verifying';
  /** How much of a verification is done, from 0 to 1. */
  share?: number;
  isPaused: boolean;
  fault?: Fault;
  verified?: Verified;
}

/** The answer to each command; the others are answered by the state they lead to. */
export interface Answers {
  state: OfflineState | undefined;
  /** What this version brings that the one in use has not. */
  changes: Change[];
  /** Busy while practice or an exam is running in some tab. */
  take: 'taken' | 'busy';
}

/** On this channel the worker says its state whenever it changes. */
export const stateChannel = 'pacs-prep:offline';

/** The lock that a tab holds while a session runs in it. */
export const sessionLock = 'pacs-prep:in-session';
