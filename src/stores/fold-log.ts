import { compareEvents, type LearnerEvent } from '../engine/event.ts';
import type { Reading } from './event-log.ts';
import { worthSaving } from './snapshot.ts';

/** A state, and how far in the log it goes. */
export interface Folded<State> {
  state: State;
  lastSeq: number;
  /** The event folded last. */
  last?: Pick<LearnerEvent, 'at' | 'id'> | undefined;
}

/** How a log is folded. */
export interface Folding<State> {
  empty: () => State;
  /** Adds an event in place, later than those before. */
  add: (state: State, event: LearnerEvent) => void;
  readAfter: (seq: number) => Promise<Reading>;
  /** Keeps the state as it is now, for the next time. */
  save: (folded: Folded<State>) => void;
  /** Told after each piece how far it has come. */
  tell?: (lastSeq: number) => void;
}

/** On the way of a long fold, so that one that was cut short goes on from there. */
const worthSavingOnTheWay = 10_000;

/** Adds to a state what was written after it, in pieces that hold up no click; where events came late, folds all anew. */
export async function foldLog<State>(from: Folded<State>, folding: Folding<State>): Promise<Folded<State>> {
  const { add, readAfter, save, tell } = folding;
  const folded = { ...from };
  let unsaved = 0;
  for (;;) {
    const { events, lastSeq, isEnd } = await readAfter(folded.lastSeq);
    const sorted = events.toSorted(compareEvents);
    const [first] = sorted;
    if (first && folded.last && compareEvents(first, folded.last) <= 0) return foldAnew(folding);
    for (const event of sorted) add(folded.state, event);
    folded.last = sorted.at(-1) ?? folded.last;
    folded.lastSeq = lastSeq;
    unsaved += events.length;
    if (unsaved >= (isEnd ? worthSaving : worthSavingOnTheWay)) {
      // At once, before the next piece goes into it.
      save(folded);
      unsaved = 0;
    }
    if (isEnd) return folded;
    tell?.(lastSeq);
  }
}

const pauseEvery = 400;

/** Reads all of the log and folds it in the order of time. */
async function foldAnew<State>({ empty, add, readAfter, save, tell }: Folding<State>): Promise<Folded<State>> {
  const events: LearnerEvent[] = [];
  let reading: Reading | undefined;
  do {
    reading = await readAfter(reading?.lastSeq ?? 0);
    for (const event of reading.events) events.push(event);
    tell?.(reading.lastSeq);
  } while (!reading.isEnd);
  events.sort(compareEvents);
  const folded = { state: empty(), lastSeq: reading.lastSeq, last: events.at(-1) };
  for (const [i, event] of events.entries()) {
    if (i % pauseEvery === pauseEvery - 1) await new Promise((resume) => setTimeout(resume));
    add(folded.state, event);
  }
  if (events.length >= worthSaving) save(folded);
  return folded;
}
