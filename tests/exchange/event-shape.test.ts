import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeEvent } from '../../src/exchange/event-shape.ts';
import { anAttempt, anyEvent } from './build.ts';

const isRead = (raw: unknown) => 'event' in judgeEvent(raw);

test('every kind of event is read as it was written', () => {
  fc.assert(
    fc.property(anyEvent, (event) => {
      expect(judgeEvent(event)).toEqual({ event });
    }),
  );
});

test('whatever is given, the judgement is an event or a reason, and nothing is thrown', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.jsonValue()), (raw) => {
      const judged = judgeEvent(raw);
      expect('event' in judged || judged.unreadable.length > 0).toBe(true);
    }),
  );
});

test('what is read once can be written as JSON and read again', () => {
  const odd = JSON.parse(`{ ${JSON.stringify(anAttempt()).slice(1, -1)}, "ms": 1e999 }`) as unknown;
  const judged = judgeEvent(odd);
  const again = 'event' in judged ? judgeEvent(JSON.parse(JSON.stringify(judged.event))) : judged;
  expect('event' in judged).toBe('event' in again);
  expect(isRead(odd)).toBe(false);
});

test('the reason names the field that is wrong', () => {
  expect(judgeEvent(anAttempt({ score: 1.5 }))).toMatchObject({ unreadable: expect.stringMatching(/^score: /) });
  expect(judgeEvent({ ...anAttempt(), response: ['a', 7] })).toMatchObject({
    unreadable: expect.stringMatching(/^response\.1: /),
  });
  expect(judgeEvent({ kind: 'exam' })).toMatchObject({ unreadable: expect.stringMatching(/^kind: /) });
});

test('fields of a later version are kept', () => {
  expect(judgeEvent({ ...anAttempt(), seed: 42 })).toEqual({ event: { ...anAttempt(), seed: 42 } });
});

test('dates before 2000, after 2200 or between two milliseconds are refused', () => {
  const [first, last] = [Date.UTC(2000, 0, 1), Date.UTC(2200, 0, 1)];
  expect([first, last].map((at) => isRead(anAttempt({ at })))).toEqual([true, true]);
  const absurd = [0, -1, first - 1, last + 1, 8.64e15, 1e308, NaN, Infinity, first + 0.5];
  expect(absurd.filter((at) => isRead(anAttempt({ at })))).toEqual([]);
  expect(isRead({ ...anAttempt(), at: '2026-01-01' })).toBe(false);
});

test('figures outside their range are refused', () => {
  const outside = [{ score: -0.1 }, { score: NaN }, { zone: 1081 }, { zone: 0.5 }, { revision: 0 }, { ms: -1 }];
  expect(outside.filter((field) => isRead(anAttempt(field)))).toEqual([]);
});

test('an id that is a name of every object, or no id at all, is refused wherever it stands', () => {
  const hostile = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', '../x', 'a<b', 'a b', 'a'.repeat(121)];
  expect(hostile.filter((id) => isRead(anAttempt({ id })))).toEqual([]);
  expect(hostile.filter((outcome) => isRead(anAttempt({ outcome })))).toEqual([]);
  expect(hostile.filter((item) => isRead(anAttempt({ item })))).toEqual([]);
});

test('a response is what was given, whatever the type of the item: ids, pairs, numbers as typed', () => {
  expect(isRead(anAttempt({ response: ['a=b', '1,022.5', 'Mbit/s'] }))).toBe(true);
  expect(['', 'x'.repeat(201)].filter((given) => isRead(anAttempt({ response: [given] })))).toEqual([]);
});

test('a plan with a date, a put-off outcome and an exam that was sat are read, and bad ones are not', () => {
  const happening = { id: 'e1', at: 1_790_000_000_000, zone: 60 };
  const study = { certifications: ['cpia'], examDate: '2027-03-01', minutesADay: 30, since: '2026-11-22' };
  const plan = { ...happening, kind: 'plan', certification: 'cpia', study };
  const snooze = { ...happening, kind: 'snooze', outcome: 'plan-addresses', until: happening.at + 1 };
  const places = [{ item: 'hosts-in-a-22', section: 'net', scored: true }];
  const sat = {
    ...happening,
    kind: 'exam-sat',
    exam: 'x1',
    paper: 'cpia/exam',
    title: 'CPIA',
    startedAt: happening.at,
    places,
  };
  expect([plan, snooze, sat].filter((event) => !isRead(event))).toEqual([]);
  const bad = [
    { ...plan, study: { ...study, examDate: 'soon' } },
    { ...plan, study: { ...study, minutesADay: -1 } },
    { ...plan, study: { ...study, minutesADay: { someday: 5 } } },
    { ...snooze, until: 'never' },
    { ...sat, paper: '../x' },
    { ...sat, places: [{ item: '__proto__', section: 'net', scored: true }] },
  ];
  expect(bad.filter((event) => isRead(event))).toEqual([]);
});

test('a key __proto__ changes neither the event nor any other object', () => {
  const raw = JSON.parse(`{ ${JSON.stringify(anAttempt()).slice(1, -1)}, "__proto__": { "confidence": "always" } }`);
  const judged = judgeEvent(raw);
  expect('event' in judged && judged.event).toEqual(anAttempt());
  expect('event' in judged && 'confidence' in judged.event).toBe(false);
  expect('confidence' in {}).toBe(false);
});

test('more responses than any item has options are refused', () => {
  expect(isRead(anAttempt({ response: Array.from({ length: 41 }, () => 'a') }))).toBe(false);
});

test('a note has at most 2,000 characters, whatever they are', () => {
  const note = { kind: 'note', id: 'n1', at: 1_700_000_000_000, zone: 0, item: 'vlan-tag' };
  expect(isRead({ ...note, text: '' })).toBe(true);
  expect(isRead({ ...note, text: '<b>\n'.repeat(500) })).toBe(true);
  expect(isRead({ ...note, text: 'x'.repeat(2001) })).toBe(false);
  expect(isRead({ ...note, text: 7 })).toBe(false);
});
