import { expect, test } from 'vitest';
import { drawForm } from '../../../src/engine/exam/form.ts';
import { listMet } from '../../../src/engine/exam/met.ts';
import { foldEvents } from '../../../src/engine/fold.ts';
import type { Attempt, ExamSat } from '../../../src/engine/event.ts';
import { anAttempt, noon } from '../build.ts';
import { plainBank, sections } from './build.ts';

const day = 86_400_000;
const place = (item: string) => ({ item, section: 'archives', scored: true });

function sat(id: string, at: number, items: string[]): ExamSat {
  const paper = { exam: id, paper: 'cpia/exam', title: 'CPIA', startedAt: at };
  return { kind: 'exam-sat', id: `${id}-sat`, at, zone: 60, ...paper, places: items.map(place) };
}

function inExam(id: string, item: string, at: number, score: number): Attempt {
  return anAttempt({ id: `${id}.${item}`, item, at, score, mode: 'exam', session: id });
}

test('what an exam asked was met, answered or not', () => {
  const progress = foldEvents([sat('x', noon, ['i1', 'i2']), inExam('x', 'i1', noon, 1), anAttempt({ item: 'i3' })]);
  expect(listMet(progress)).toMatchObject({
    i1: { attempts: 1, lastScore: 1 },
    i2: { attempts: 0, lastAt: noon },
    i3: { attempts: 1 },
  });
  expect('i2' in progress.items).toBe(false);
});

test('what was met in practice since is as it was met last', () => {
  const later = anAttempt({ item: 'i1', at: noon + day, score: 1 });
  expect(listMet(foldEvents([sat('x', noon, ['i1']), later]))['i1']).toMatchObject({ attempts: 1, lastAt: noon + day });
});

test('an exam in progress has met nothing yet', () => {
  expect(listMet({ items: {}, exams: { x: { scores: {} } } })).toEqual({});
});

test('a fresh form asks what was missed in an exam, and put right since, only after what was never met', () => {
  const candidates = plainBank(8, { held: true });
  const draw = (events: Parameters<typeof foldEvents>[0], count: number) =>
    drawForm({ sections, candidates, count, seed: 7, items: listMet(foldEvents(events)) }).items.map(
      ({ item }) => item.id,
    );
  const first = draw([], 10);
  const [wrong = '', unanswered = '', ...others] = first;
  const events = [
    sat('x', noon, first),
    inExam('x', wrong, noon, 0),
    ...others.map((item) => inExam('x', item, noon, 1)),
    anAttempt({ item: wrong, at: noon + 2 * day, score: 1, mode: 'review' }),
  ];
  const second = draw(events, 10);
  expect(second.filter((id) => first.includes(id))).toEqual([]);
  expect(second).not.toContain(unanswered);
});
