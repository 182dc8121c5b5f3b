import * as fc from 'fast-check';
import type { ChoiceItem, IndexItem } from '../../src/engine/bank.ts';
import { confidences, type Attempt, type LearnerEvent } from '../../src/engine/event.ts';

/** 2026-11-21, 12:00 UTC. */
export const noon = Date.UTC(2026, 10, 21, 12);

export function anItem(fields: Partial<IndexItem> = {}): IndexItem {
  return {
    id: 'hosts-in-a-22-network',
    revision: 1,
    competency: 'networking',
    outcome: 'plan-addresses',
    type: 'single-choice',
    level: 'apply',
    ...fields,
  };
}

export function aBankItem(fields: Partial<ChoiceItem> = {}): ChoiceItem {
  return {
    ...anItem(),
    type: 'single-choice',
    stem: '<p>How many addresses can its hosts use?</p>',
    options: options('abcd'),
    keys: ['c'],
    order: 'shuffled',
    lesson: { label: 'Addresses and subnets', href: '/learn/it/addresses-and-subnets/' },
    sources: [],
    ...fields,
  };
}

/** One option for each letter. */
export function options(letters: string): ChoiceItem['options'] {
  return [...letters].map((id) => ({ id, text: `Option ${id}`, rationale: `Why ${id}` }));
}

export function anAttempt(fields: Partial<Attempt> = {}): Attempt {
  return {
    kind: 'attempt',
    id: 'e1',
    at: noon,
    zone: 60,
    item: 'hosts-in-a-22-network',
    revision: 1,
    outcome: 'plan-addresses',
    response: ['c'],
    score: 1,
    confidence: 'think-so',
    ms: 20_000,
    mode: 'practice',
    session: 's1',
    ...fields,
  };
}

/** How far, in standard errors, the count of any thing at any place is from each standing everywhere alike. */
export function greatestImbalance(orders: readonly string[]): number {
  const things = [...(orders[0] ?? '')];
  const share = 1 / things.length;
  const standardError = Math.sqrt(orders.length * share * (1 - share));
  const imbalances = things.flatMap((thing) =>
    things.map((_, place) => {
      const count = orders.filter((order) => order[place] === thing).length;
      return Math.abs(count - orders.length * share) / standardError;
    }),
  );
  return Math.max(...imbalances);
}

const letters = ['a', 'b', 'c', 'd'];

/** Few items, outcomes and moments, so that events often meet. */
function anyEvent(moments: fc.Arbitrary<number>): fc.Arbitrary<LearnerEvent> {
  const happening = { id: fc.uuid(), at: moments, zone: fc.constantFrom(-480, 0, 60, 330) };
  const item = fc.constantFrom('i1', 'i2', 'i3');
  return fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record<Attempt>({
        kind: fc.constant('attempt'),
        ...happening,
        item,
        revision: fc.constantFrom(1, 2, 3),
        outcome: fc.constantFrom('o1', 'o2'),
        response: fc.subarray(letters, { minLength: 1 }),
        // Thirds: sums of them depend on the order in which they are added.
        score: fc.constantFrom(0, 1 / 3, 2 / 3, 1),
        confidence: fc.constantFrom(undefined, ...confidences),
        ms: fc.nat(90_000),
        mode: fc.constantFrom('practice', 'check'),
        session: fc.constant('s1'),
      }),
    },
    fc.record({
      kind: fc.constant('lesson-read' as const),
      ...happening,
      lesson: fc.constantFrom('l1', 'l2'),
      read: fc.boolean(),
    }),
    fc.record({ kind: fc.constant('flag' as const), ...happening, item, flagged: fc.boolean() }),
    fc.record({ kind: fc.constant('note' as const), ...happening, item, text: fc.constantFrom('', 'Why?', 'Ask.') }),
    fc.record({ kind: fc.constant('plan' as const), ...happening, certification: fc.constantFrom('cpas', 'cpia') }),
    fc.record({ kind: fc.constant('reset' as const), ...happening }),
  );
}

/** Events of two days around noon with ids of their own, many of them at the same moment. */
export function anyEvents(from = noon, to = noon + 40 * 3_600_000): fc.Arbitrary<LearnerEvent[]> {
  const step = (to - from) / 10;
  const moments = fc.integer({ min: 0, max: 9 }).map((steps) => from + steps * step);
  return fc.uniqueArray(anyEvent(moments), { selector: ({ id }) => id, maxLength: 30, size: 'max' });
}
