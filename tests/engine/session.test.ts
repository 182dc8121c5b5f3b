import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Given } from '../../src/engine/attempt.ts';
import { confidences, type Attempt, type Confidence } from '../../src/engine/event.ts';
import { advance, isOver, respond, startSession, summarise, type Session } from '../../src/engine/session.ts';
import { orderOptions } from '../../src/engine/items/order-parts.ts';
import { aBankItem, greatestImbalance, noon, options } from './build.ts';

const items = [
  aBankItem({ id: 'i1', competency: 'networking' }),
  aBankItem({ id: 'i2', competency: 'storage', revision: 3, type: 'multiple-choice', keys: ['a', 'd'] }),
  aBankItem({ id: 'i3', competency: 'networking', order: 'as-written', keys: ['b'] }),
];
const [first, second] = items as [(typeof items)[0], (typeof items)[0]];

function aSession(fields: Partial<Parameters<typeof startSession>[0]> = {}): Session {
  return startSession({ id: 's1', mode: 'practice', title: 'Everything', items, seed: 42, now: noon, ...fields });
}

function given(fields: Partial<Given> = {}): Given {
  return { response: ['c'], confidence: 'think-so', id: 'e1', now: noon + 5000, zone: 60, ms: 4000, ...fields };
}

/** The order of as many options as there are letters. */
function order(letters: string, seed: number, id = 'hosts-in-a-22-network'): string {
  return orderOptions({ id, order: 'shuffled', options: options(letters) }, seed).join('');
}

/** A session whose places were answered with these scores. */
function answeredWith(...answers: ([score: number, confidence: Confidence] | undefined)[]): Session {
  const places = answers.map((answer, i) => ({
    item: `i${i + 1}`,
    competency: 'networking',
    revision: 1,
    options: ['a', 'b'],
    ...(answer ? { answered: { response: ['a'], score: answer[0], confidence: answer[1] } } : {}),
  }));
  return { ...aSession(), places };
}

test('a session has a place for each item, in the order given, and begins at the first', () => {
  const session = aSession();
  expect(session).toMatchObject({ id: 's1', mode: 'practice', title: 'Everything', seed: 42, startedAt: noon });
  expect(session.position).toBe(0);
  expect(session.places.map(({ item, competency, revision }) => [item, competency, revision])).toEqual([
    ['i1', 'networking', 1],
    ['i2', 'storage', 3],
    ['i3', 'networking', 1],
  ]);
  expect(session.places.some((place) => 'answered' in place)).toBe(false);
});

test('the orders of options that a seed gives never change', () => {
  const orders = [1, 2, 3, 4, 5, 2 ** 32 - 1].map((seed) => order('abcd', seed));
  expect(orders).toEqual(['cabd', 'bcda', 'cadb', 'dbca', 'cbad', 'cadb']);
});

test('the options of an item are shuffled, none lost and none added', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 32 - 1), fc.string(), (seed, id) => {
      expect([...order('abcde', seed, id)].toSorted().join('')).toBe('abcde');
    }),
  );
});

test('options that are to stay as written stay so', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 32 - 1), (seed) => {
      const item = aBankItem({ order: 'as-written', options: options('dacb') });
      expect(orderOptions(item, seed)).toEqual(['d', 'a', 'c', 'b']);
    }),
  );
});

test('the same seed gives the same session', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 32 - 1), (seed) => {
      expect(aSession({ seed })).toEqual(aSession({ seed }));
    }),
  );
});

test('an item has the same order of options whatever items stand around it', () => {
  const alone = aSession({ items: [second] });
  expect(alone.places[0]?.options).toEqual(aSession().places[1]?.options);
});

test.for([2, 3, 4, 5, 6])('B6: over 10,000 seeds each of %i options stands at each place alike', (k) => {
  const orders = Array.from({ length: 10_000 }, (_, seed) => order('abcdef'.slice(0, k), seed));
  expect(greatestImbalance(orders)).toBeLessThan(3);
});

test('over 10,000 items of one seed, as lessons have it, each option stands at each place alike', () => {
  const orders = Array.from({ length: 10_000 }, (_, i) => order('abcd', 1, `item-${i}`));
  expect(greatestImbalance(orders)).toBeLessThan(3);
});

test('two items of one session are shuffled each on its own', () => {
  const seeds = 10_000;
  let alike = 0;
  for (let seed = 0; seed < seeds; seed++) alike += Number(order('abcd', seed, 'i1') === order('abcd', seed, 'i2'));
  const standardError = Math.sqrt(seeds * (1 / 24) * (23 / 24));
  expect(Math.abs(alike - seeds / 24)).toBeLessThan(3 * standardError);
});

test('a response is graded and kept at the present place alone', () => {
  const start = advance(aSession());
  const { session } = respond(start, second, given({ response: ['d'], confidence: 'sure' }));
  expect(session.position).toBe(1);
  expect(session.places[1]).toEqual({
    ...start.places[1],
    answered: { response: ['d'], confidence: 'sure', score: 0.5 },
  });
  expect([session.places[0], session.places[2]]).toEqual([start.places[0], start.places[2]]);
});

test('the attempt to keep tells what was given, when, where, and at which revision', () => {
  const { attempt } = respond(advance(aSession({ mode: 'check' })), second, given({ response: ['d', 'a'] }));
  expect(attempt).toStrictEqual({
    kind: 'attempt',
    id: 'e1',
    at: noon + 5000,
    zone: 60,
    item: 'i2',
    revision: 3,
    outcome: 'plan-addresses',
    response: ['d', 'a'],
    score: 1,
    confidence: 'think-so',
    ms: 4000,
    mode: 'check',
    session: 's1',
  });
});

test('responding and going on leave the session as it was', () => {
  const session = aSession();
  const before = structuredClone(session);
  respond(session, first, given());
  advance(session);
  expect(session).toEqual(before);
});

test('a session goes on place by place and is over after the last', () => {
  const positions: [number, boolean][] = [];
  for (let session = aSession(), i = 0; i < 5; i++, session = advance(session))
    positions.push([session.position, isOver(session)]);
  expect(positions).toEqual([
    [0, false],
    [1, false],
    [2, false],
    [3, true],
    [3, true],
  ]);
});

test('a session without items is over at once', () => {
  expect(isOver(aSession({ items: [] }))).toBe(true);
});

test('a session saved as JSON at any time and resumed goes on as if it had not been', () => {
  const steps = fc.array(
    fc.record({
      goesOn: fc.boolean(),
      response: fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 1 }),
      confidence: fc.constantFrom(...confidences),
    }),
    { maxLength: 10 },
  );
  const reopen = (session: Session): Session => JSON.parse(JSON.stringify(session));
  fc.assert(
    fc.property(fc.nat(2 ** 32 - 1), steps, (seed, steps) => {
      const play = (save: (session: Session) => Session) => {
        let session = save(aSession({ seed }));
        const attempts: Attempt[] = [];
        steps.forEach(({ goesOn, response, confidence }, i) => {
          const item = items[session.position];
          if (goesOn || !item) session = save(advance(session));
          else {
            const responded = respond(session, item, given({ response, confidence, id: `e${i}`, now: noon + i }));
            attempts.push(responded.attempt);
            session = save(responded.session);
          }
        });
        return { session, attempts, summary: summarise(session) };
      };
      expect(play(reopen)).toStrictEqual(play((session) => session));
    }),
  );
});

test('a summary counts what was answered, what was right, and the mean score', () => {
  expect(summarise(answeredWith([1, 'sure'], [0.5, 'think-so'], undefined, [0, 'guess']))).toEqual({
    answered: 3,
    right: 1,
    score: 0.5,
    missed: ['i2', 'i4'],
  });
});

test('of what was missed, that held for sure is put right first', () => {
  const session = answeredWith([0, 'guess'], [0.5, 'sure'], [1, 'sure'], [0, 'think-so'], [0, 'sure']);
  expect(summarise(session).missed).toEqual(['i2', 'i5', 'i1', 'i4']);
});

test('a session in which nothing was answered has a score of 0', () => {
  expect(summarise(aSession())).toEqual({ answered: 0, right: 0, score: 0, missed: [] });
});
