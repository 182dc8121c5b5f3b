import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ShippedCorrection } from '../../src/engine/corrections.ts';
import { compareEvents, type LearnerEvent, type Reset } from '../../src/engine/event.ts';
import { addEvent, emptyProgress, foldEvents, fork, isLater, type Progress } from '../../src/engine/fold.ts';
import { anAttempt, anyEvents, noon } from './build.ts';

const corrections: ShippedCorrection[] = [
  { item: 'i1', type: 'single-choice', revision: 2, after: ['b'], because: 'The key was wrong.' },
  { item: 'i2', type: 'multiple-choice', revision: 3, after: ['a', 'c'], because: 'Two options are right.' },
];

/** What matters to the learner: all but which event came last. */
function shown({ last: _, ...progress }: Progress): Omit<Progress, 'last'> {
  return progress;
}

/** Events, and three logs that each hold some of them. */
const logs = anyEvents().chain((events) =>
  fc.tuple(fc.shuffledSubarray(events), fc.shuffledSubarray(events), fc.shuffledSubarray(events)),
);

test('without events there is no progress', () => {
  expect(foldEvents([])).toStrictEqual(emptyProgress());
});

test('the events may come in any order and any number of times', () => {
  const eventsAndCopies = anyEvents().chain((events) =>
    fc.tuple(
      fc.constant(events),
      fc.shuffledSubarray(events, { minLength: events.length }),
      fc.shuffledSubarray(events),
    ),
  );
  fc.assert(
    fc.property(eventsAndCopies, ([events, mixed, again]) => {
      const copies = structuredClone(again);
      expect(foldEvents([...mixed, ...copies], corrections)).toStrictEqual(foldEvents(events, corrections));
    }),
  );
});

test('merging is idempotent, commutative and associative', () => {
  const merge = (a: LearnerEvent[], b: LearnerEvent[]) => [
    ...new Map([...a, ...b].map((event) => [event.id, event])).values(),
  ];
  fc.assert(
    fc.property(logs, ([a, b, c]) => {
      expect(foldEvents([...a, ...a])).toStrictEqual(foldEvents(a));
      expect(foldEvents([...b, ...a])).toStrictEqual(foldEvents([...a, ...b]));
      expect(foldEvents(merge(merge(a, b), c))).toStrictEqual(foldEvents(merge(a, merge(b, c))));
      expect(foldEvents([...a, ...b, ...c])).toStrictEqual(foldEvents(merge(merge(c, a), b)));
    }),
  );
});

test('adding events in their order gives what folding them gives', () => {
  fc.assert(
    fc.property(anyEvents(), (events) => {
      const progress = emptyProgress();
      for (const event of events.toSorted(compareEvents)) {
        expect(isLater(progress, event)).toBe(true);
        addEvent(progress, event, corrections);
        expect(isLater(progress, event)).toBe(false);
      }
      expect(progress).toStrictEqual(foldEvents(events, corrections));
    }),
  );
});

test('a snapshot with the events after it gives what folding all of them gives', () => {
  fc.assert(
    fc.property(anyEvents(), fc.nat(30), (events, upTo) => {
      const sorted = events.toSorted(compareEvents);
      const progress = structuredClone(foldEvents(sorted.slice(0, upTo), corrections));
      for (const event of sorted.slice(upTo)) addEvent(progress, event, corrections);
      expect(progress).toStrictEqual(foldEvents(events, corrections));
    }),
  );
});

test('an event is later by its time, and within one moment by its id', () => {
  const progress = foldEvents([anAttempt({ id: 'm', at: noon })]);
  expect(isLater(progress, anAttempt({ id: 'a', at: noon + 1 }))).toBe(true);
  expect(isLater(progress, anAttempt({ id: 'z', at: noon }))).toBe(true);
  expect(isLater(progress, anAttempt({ id: 'm', at: noon }))).toBe(false);
  expect(isLater(progress, anAttempt({ id: 'a', at: noon }))).toBe(false);
  expect(isLater(progress, anAttempt({ id: 'z', at: noon - 1 }))).toBe(false);
  expect(isLater(emptyProgress(), anAttempt())).toBe(true);
});

test('folding leaves the events as they were', () => {
  fc.assert(
    fc.property(anyEvents(), (events) => {
      const before = structuredClone(events);
      foldEvents(events, corrections);
      // fast-check makes objects without a prototype; a clone has one.
      expect(structuredClone(events)).toStrictEqual(before);
    }),
  );
});

test('a reset forgets everything before it, also what is merged later', () => {
  const reset: Reset = { kind: 'reset', id: 'reset', at: noon, zone: 60 };
  const old = anyEvents(noon - 40 * 3_600_000, noon - 1);
  const recent = anyEvents(noon + 1);
  fc.assert(
    fc.property(old, old, recent, (before, foundAgain, after) => {
      const progress = foldEvents([...before, reset, ...after, ...foundAgain], corrections);
      expect(progress).toStrictEqual(foldEvents([reset, ...after], corrections));
      expect(shown(progress)).toStrictEqual(shown(foldEvents(after, corrections)));
    }),
  );
});

test('a reset forgets the attempts, the lessons, the flags, the notes, the days and the plan', () => {
  const progress = foldEvents([
    anAttempt({ id: 'e1', at: noon }),
    { kind: 'lesson-read', id: 'e2', at: noon + 1, zone: 60, lesson: 'l1', read: true },
    { kind: 'flag', id: 'e3', at: noon + 2, zone: 60, item: 'i1', flagged: true },
    { kind: 'plan', id: 'e4', at: noon + 3, zone: 60, certification: 'cpas' },
    { kind: 'note', id: 'e4n', at: noon + 3, zone: 60, item: 'i1', text: 'Why?' },
    { kind: 'reset', id: 'e5', at: noon + 4, zone: 60 },
  ]);
  expect(progress).toStrictEqual({ ...emptyProgress(), last: { at: noon + 4, id: 'e5' } });
});

test('an attempt counts for its item, its outcome and its day', () => {
  const progress = foldEvents([
    anAttempt({ id: 'e1', at: noon, score: 0, ms: 30_000, confidence: 'sure' }),
    anAttempt({ id: 'e2', at: noon + 60_000, score: 0.5, ms: 10_000, confidence: 'guess' }),
    anAttempt({ id: 'e3', at: noon + 120_000, score: 1, ms: 5000, confidence: 'think-so' }),
    anAttempt({ id: 'e4', at: noon + 180_000, score: 0.5, ms: 5000, confidence: 'sure' }),
  ]);
  expect(progress).toStrictEqual({
    ...emptyProgress(),
    attempts: 4,
    items: {
      'hosts-in-a-22-network': { attempts: 4, lastAt: noon + 180_000, lastScore: 0.5, lastConfidence: 'sure' },
    },
    outcomes: { 'plan-addresses': { credits: [0.5, 1, 0.25, 0], occasions: 1, lastAt: noon + 180_000 } },
    days: { '2026-11-21': { answered: 4, score: 2, ms: 50_000 } },
    last: { at: noon + 180_000, id: 'e4' },
  });
});

test('an attempt without a confidence counts in full', () => {
  const { confidence: _, ...attempt } = anAttempt();
  const progress = foldEvents([attempt]);
  expect(progress.outcomes['plan-addresses']?.credits).toEqual([1]);
  expect(progress.items['hosts-in-a-22-network']?.lastConfidence).toBeUndefined();
});

test('every attempt since the last reset is in one day and at one item', () => {
  fc.assert(
    fc.property(anyEvents(), (events) => {
      const { attempts, days, items } = foldEvents(events);
      const total = (counts: number[]) => counts.reduce((sum, count) => sum + count, 0);
      const sorted = events.toSorted(compareEvents);
      const since = sorted.slice(sorted.findLastIndex(({ kind }) => kind === 'reset') + 1);
      expect(attempts).toBe(since.filter(({ kind }) => kind === 'attempt').length);
      expect(total(Object.values(days).map(({ answered }) => answered))).toBe(attempts);
      expect(total(Object.values(items).map(({ attempts }) => attempts))).toBe(attempts);
    }),
  );
});

test('an evening past midnight is one day, by the clock of where the learner was', () => {
  const evening = Date.UTC(2026, 10, 21, 21, 30);
  const { days } = foldEvents([
    anAttempt({ id: 'e1', at: evening, zone: 60 }),
    anAttempt({ id: 'e2', at: evening + 3 * 3_600_000, zone: 60 }),
    anAttempt({ id: 'e3', at: evening + 6 * 3_600_000, zone: 60 }),
  ]);
  expect(Object.entries(days).map(([day, { answered }]) => [day, answered])).toEqual([
    ['2026-11-21', 2],
    ['2026-11-22', 1],
  ]);
});

test('a corrected key grades old attempts again, and new ones not', () => {
  const fields = { item: 'i1', response: ['b'], score: 0 };
  const progress = foldEvents(
    [
      anAttempt({ ...fields, id: 'e1', at: noon, revision: 1, outcome: 'o1' }),
      anAttempt({ ...fields, id: 'e2', at: noon + 1, revision: 2, outcome: 'o2' }),
    ],
    corrections,
  );
  expect(progress.outcomes).toMatchObject({ o1: { credits: [1] }, o2: { credits: [0] } });
  expect(progress.items.i1?.lastScore).toBe(0);
  expect(progress.days['2026-11-21']?.score).toBe(1);
});

test('a lesson taken back is not read, and read again at the later time', () => {
  const read = (id: string, at: number, read: boolean): LearnerEvent => ({
    kind: 'lesson-read',
    id,
    at,
    zone: 60,
    lesson: 'l1',
    read,
  });
  const [first, back, again] = [read('e1', noon, true), read('e2', noon + 1, false), read('e3', noon + 2, true)];
  expect(foldEvents([first]).lessons).toEqual({ l1: noon });
  expect(foldEvents([first, back]).lessons).toEqual({});
  expect(foldEvents([first, back, again]).lessons).toEqual({ l1: noon + 2 });
});

test('a flag taken back is gone', () => {
  const flag = (id: string, at: number, flagged: boolean): LearnerEvent => ({
    kind: 'flag',
    id,
    at,
    zone: 60,
    item: 'i1',
    flagged,
  });
  expect(foldEvents([flag('e1', noon, true)]).flagged).toEqual({ i1: true });
  expect(foldEvents([flag('e1', noon, true), flag('e2', noon + 1, false)]).flagged).toEqual({});
});

test('of notes written on two devices the later shows, and an empty one takes it back, but no flag', () => {
  const note = (id: string, at: number, text: string): LearnerEvent => ({
    kind: 'note',
    id,
    at,
    zone: 60,
    item: 'i1',
    text,
  });
  const [here, there, back] = [note('a', noon, 'here'), note('b', noon, 'there'), note('a', noon + 1, '')];
  expect(foldEvents([there, here]).notes).toEqual({ i1: 'there' });
  expect(foldEvents([here, note('c', noon - 1, 'before')]).notes).toEqual({ i1: 'here' });
  const flag: LearnerEvent = { kind: 'flag', id: 'f', at: noon - 9, zone: 60, item: 'i1', flagged: true };
  expect(foldEvents([flag, here, back])).toMatchObject({ notes: {}, flagged: { i1: true } });
});

test('of plans made on two devices the later stands, and of one moment the one with the greater id', () => {
  const plan = (id: string, at: number, certification: string): LearnerEvent => ({
    kind: 'plan',
    id,
    at,
    zone: 60,
    certification,
  });
  expect(foldEvents([plan('e1', noon + 1, 'cpia'), plan('e2', noon, 'cpas')]).certification).toBe('cpia');
  expect(foldEvents([plan('e2', noon, 'cpas'), plan('e1', noon, 'cpia')]).certification).toBe('cpas');
});

test('a plan holds what was chosen to plan by, until another or a reset', () => {
  const study = { certifications: ['cpia'], examDate: '2027-03-01', minutesADay: 30, since: '2026-11-22' };
  const plan = { kind: 'plan' as const, id: 'p1', at: 1000, zone: 0, certification: 'cpia', study };
  expect(foldEvents([plan])).toMatchObject({ certification: 'cpia', study });
  const later = { kind: 'plan' as const, id: 'p2', at: noon, zone: 0, certification: 'ciip' };
  expect(foldEvents([plan, later]).study).toMatchObject({ certifications: ['ciip'], minutesADay: 30 });
  const reset = { kind: 'reset' as const, id: 'r', at: noon + 1, zone: 0 };
  expect(foldEvents([plan, reset])).not.toHaveProperty('study');
});

test('an exam that was sat is put together from its attempts, in whatever order they come', () => {
  const place = { item: 'a', section: 'net', scored: true };
  const sat = {
    kind: 'exam-sat' as const,
    id: 's',
    at: 1000,
    zone: 0,
    exam: 'x1',
    paper: 'cpia/exam',
    title: 'CPIA',
    startedAt: 1,
    places: [place],
  };
  const attempt = anAttempt({ id: 't', at: 1000, item: 'a', mode: 'exam', session: 'x1', score: 1 });
  const expected = {
    x1: { sat: { paper: 'cpia/exam', title: 'CPIA', startedAt: 1, at: 1000, places: [place] }, scores: { a: 1 } },
  };
  expect(foldEvents([sat, attempt]).exams).toEqual(expected);
  expect(foldEvents([attempt, sat]).exams).toEqual(expected);
});

test('a fork takes further events, and what it was made from stays as it was', () => {
  fc.assert(
    fc.property(anyEvents(), anyEvents(), (before, after) => {
      const progress = foldEvents(before);
      const kept = structuredClone(progress);
      const fresh = fork(progress);
      for (const event of after) addEvent(fresh, event, corrections);
      expect(progress).toEqual(kept);
    }),
  );
});
