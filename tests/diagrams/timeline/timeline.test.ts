import { expect, test } from 'vitest';
import { readTimeline } from '../../../src/diagrams/timeline/read.ts';
import { makeScale } from '../../../src/diagrams/timeline/scale.ts';
import { tellTimeline } from '../../../src/diagrams/timeline/tell.ts';
import { findTicks } from '../../../src/diagrams/timeline/ticks.ts';
import { readTime, tellDuration } from '../../../src/diagrams/timeline/time.ts';

test('times are of a day, of the calendar or since a beginning', () => {
  expect(readTime('08:10')).toEqual({ family: 'clock', at: 29_400 });
  expect(readTime('1970-01-02 00:01')).toEqual({ family: 'calendar', at: 86_460 });
  expect(readTime('2026-11')).toEqual(readTime('2026-11-01'));
  expect(readTime('1.5 min')).toEqual({ family: 'elapsed', at: 90 });
  expect([readTime('25:10'), readTime('2026-13-01'), readTime('soon')]).toEqual([undefined, undefined, undefined]);
});

test('events, spans and gaps are told with their time, and how long they take', () => {
  const timeline = readTimeline('08:10 Full [wrong]\n08:25..10:40 Kept\ngap 10:40..18:00 Waiting');
  expect(tellTimeline(timeline)).toEqual([
    { text: '08:10: Full (wrong)', number: 1 },
    { text: '08:25–10:40 (2 h 15 min): Kept', number: 2 },
    { text: '10:40–18:00 (7 h 20 min): Waiting', number: 3 },
  ]);
});

test('after midnight a clock goes on', () => {
  const { entries } = readTimeline('22:00..06:00 Night\n23:30 Fault\n00:30 Mended\n01:00 Seen');
  expect(entries.map(({ from, to }) => [from / 3600, to / 3600])).toEqual([
    [22, 30],
    [23.5, 23.5],
    [24.5, 24.5],
    [25, 25],
  ]);
});

test('the axis is even, but that a gap is always as wide', () => {
  const scale = makeScale(readTimeline('0 h a\n1 h b\ngap 2 h..90 h c\n92 h d').entries, 0, 426);
  expect([0, 1, 2, 90, 91, 92].map((hours) => Math.round(scale(hours * 3600)))).toEqual([0, 100, 200, 226, 326, 426]);
});

test('ticks are round, and no more than asked for', () => {
  const labels = (family: Parameters<typeof findTicks>[0], from: number, to: number): string[] =>
    findTicks(family, from, to, 6).map(({ label }) => label);
  expect(labels('clock', 25_000, 53_100)).toEqual(['08:00', '10:00', '12:00', '14:00']);
  expect(labels('calendar', Date.UTC(2026, 0, 10) / 1000, Date.UTC(2026, 5, 2) / 1000)).toEqual([
    'Feb 2026',
    'Mar 2026',
    'Apr 2026',
    'May 2026',
    'Jun 2026',
  ]);
  expect(labels('elapsed', 0, 90)).toEqual(
    ['0 s', '15 s', '30 s', '45 s', '60 s', '75 s', '90 s'].slice(0, labels('elapsed', 0, 90).length),
  );
  expect(labels('elapsed', 0, 0.05).length).toBeLessThanOrEqual(7);
});

test('a length of time is told in its two largest units', () => {
  expect([0.25, 45, 90, 8100, 90_000 * 2].map(tellDuration)).toEqual([
    '250 ms',
    '45 s',
    '1 min 30 s',
    '2 h 15 min',
    '2 d 2 h',
  ]);
});

test('no time, times of two families and lines out of order are problems', () => {
  expect(() => readTimeline('The archive stops')).toThrow('Line 1, “The archive stops”: expected a time or two');
  expect(() => readTimeline('08:10 a\n2026-11-01 b')).toThrow('times written as in the first line');
  expect(() => readTimeline('2026-11-02 a\n2026-11-01 b')).toThrow(
    'Line 2, “2026-11-01 b”: expected lines in order of time',
  );
});
