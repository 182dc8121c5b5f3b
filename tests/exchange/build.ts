import * as fc from 'fast-check';
import { confidences, type Attempt, type LearnerEvent } from '../../src/engine/event.ts';

/** A right answer on 14 November 2023. */
export function anAttempt(given: Partial<Attempt> = {}): Attempt {
  return {
    kind: 'attempt',
    id: 'a1',
    at: 1_700_000_000_000,
    zone: 60,
    item: 'hosts-in-a-22-network',
    revision: 1,
    outcome: 'plan-addresses',
    response: ['c'],
    score: 1,
    ms: 12_000,
    mode: 'practice',
    session: 's1',
    ...given,
  };
}

const words = fc.constantFrom('a', 'item-1', 'ps3.8', 'Read_me', 'x9');
const happening = {
  id: fc.stringMatching(/^[0-9a-f]{1,24}$/),
  at: fc.integer({ min: 946_684_800_000, max: 7_258_118_400_000 }),
  zone: fc.integer({ min: -1080, max: 1080 }),
};

/** Any event that the log may hold. */
export const anyEvent: fc.Arbitrary<LearnerEvent> = fc.oneof(
  fc.record(
    {
      ...happening,
      kind: fc.constant('attempt' as const),
      item: words,
      revision: fc.integer({ min: 1, max: 99 }),
      outcome: words,
      response: fc.array(words, { maxLength: 5 }),
      score: fc.double({ min: 0, max: 1, noNaN: true }).map((score) => score + 0),
      confidence: fc.constantFrom(...confidences),
      ms: fc.nat(),
      mode: fc.constantFrom('practice' as const, 'check' as const),
      session: words,
    },
    {
      requiredKeys: [
        'id',
        'at',
        'zone',
        'kind',
        'item',
        'revision',
        'outcome',
        'response',
        'score',
        'ms',
        'mode',
        'session',
      ],
    },
  ),
  fc.record({ ...happening, kind: fc.constant('lesson-read' as const), lesson: words, read: fc.boolean() }),
  fc.record({ ...happening, kind: fc.constant('flag' as const), item: words, flagged: fc.boolean() }),
  fc.record({ ...happening, kind: fc.constant('note' as const), item: words, text: fc.string({ maxLength: 2000 }) }),
  fc.record({ ...happening, kind: fc.constant('plan' as const), certification: words }),
  fc.record({ ...happening, kind: fc.constant('reset' as const) }),
);
