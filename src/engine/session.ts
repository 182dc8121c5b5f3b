import type { PosedItem } from './bank.ts';
import { makeAttempt, type Answered, type Given } from './attempt.ts';
import type { Attempt, Confidence } from './event.ts';
import { orderParts } from './items/order-parts.ts';

/** An item's place in a session. */
export interface Place {
  item: string;
  competency: string;
  revision: number;
  /** The ids of the options, or of whatever the item offers, in the order shown. */
  options: string[];
  /** Set once it was answered. */
  answered?: Answered;
}

/** One sitting. It is plain data, so that it can be saved, resumed and replayed. */
export interface Session {
  id: string;
  mode: Attempt['mode'];
  /** What was chosen to practise, for the learner. */
  title: string;
  seed: number;
  startedAt: number;
  places: Place[];
  /** The place shown now; as long as `places` when the session is over. */
  position: number;
}

/** A session over these items, in this order; what they offer is shuffled by the seed and the item. */
export function startSession(request: {
  id: string;
  mode: Attempt['mode'];
  title: string;
  items: readonly PosedItem[];
  seed: number;
  now: number;
}): Session {
  const { id, mode, title, items, seed, now } = request;
  const places = items.map((item) => ({
    item: item.id,
    competency: item.competency,
    revision: item.revision,
    options: orderParts(item, seed),
  }));
  return { id, mode, title, seed, startedAt: now, places, position: 0 };
}

/** The session with the response to its present item, and the attempt to keep. */
export function respond(session: Session, item: PosedItem, given: Given): { session: Session; attempt: Attempt } {
  const attempt = makeAttempt(item, given, session);
  const { response, confidence } = given;
  const answered = { response, confidence, score: attempt.score };
  const places = session.places.map((place, i) => (i === session.position ? { ...place, answered } : place));
  return { session: { ...session, places }, attempt };
}

/** The session at its next place. */
export function advance(session: Session): Session {
  return { ...session, position: Math.min(session.position + 1, session.places.length) };
}

/** True once every place was passed. */
export function isOver({ position, places }: Session): boolean {
  return position >= places.length;
}

/** What a session came to. */
export interface Summary {
  answered: number;
  right: number;
  /** The mean score, from 0 to 1; 0 if nothing was answered. */
  score: number;
  /** The items not wholly right, those held for sure first. */
  missed: string[];
}

/** The score of a session and what to put right. */
export function summarise({ places }: Session): Summary {
  const answered = places.flatMap(({ item, answered }) => (answered ? [{ item, ...answered }] : []));
  const missed = answered.filter(({ score }) => score < 1);
  const wasSure = ({ confidence }: { confidence: Confidence }) => Number(confidence === 'sure');
  return {
    answered: answered.length,
    right: answered.length - missed.length,
    score: answered.length === 0 ? 0 : answered.reduce((sum, { score }) => sum + score, 0) / answered.length,
    missed: missed.toSorted((a, b) => wasSure(b) - wasSure(a)).map(({ item }) => item),
  };
}
