import type { PosedItem } from './bank.ts';
import type { Attempt, Confidence } from './event.ts';
import { grade } from './items/grade.ts';

/** What the learner gave, and when and where. */
export interface Given {
  response: string[];
  confidence: Confidence;
  /** An unused random id for the attempt. */
  id: string;
  now: number;
  zone: number;
  ms: number;
}

/** What an item's view shows once it was answered. */
export type Answered = Pick<Given, 'response' | 'confidence'> & Pick<Attempt, 'score'>;

/** The graded response, as the log keeps it. */
export function makeAttempt(item: PosedItem, given: Given, session: { id: string; mode: Attempt['mode'] }): Attempt {
  const { response, confidence, id, now, zone, ms } = given;
  return {
    kind: 'attempt',
    id,
    at: now,
    zone,
    item: item.id,
    revision: item.revision,
    outcome: item.outcome,
    response,
    ...('seed' in item ? { seed: item.seed } : {}),
    score: grade(item.type, item.keys, response),
    confidence,
    ms: Math.max(0, ms), // a clock set back in between
    mode: session.mode,
    session: session.id,
  };
}
