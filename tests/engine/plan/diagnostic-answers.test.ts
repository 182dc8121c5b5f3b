import { expect, test } from 'vitest';
import {
  addDiagnosticAnswer,
  isDiagnostic,
  nameDiagnostic,
  type DiagnosticAnswers,
} from '../../../src/engine/plan/diagnostic-answers.ts';
import { judgeEvent } from '../../../src/exchange/event-shape.ts';
import { anAttempt } from '../build.ts';

test('only what was answered in a diagnostic is taken, the latest of each item', () => {
  const answers: DiagnosticAnswers = {};
  const session = nameDiagnostic('5f');
  addDiagnosticAnswer(answers, anAttempt({ item: 'i1', outcome: 'o1', score: 1, session: '5f' }));
  expect(answers).toEqual({});
  addDiagnosticAnswer(answers, anAttempt({ item: 'i1', outcome: 'o1', score: 1, confidence: 'sure', session }));
  addDiagnosticAnswer(answers, anAttempt({ item: 'i1', outcome: 'o1', score: 0, confidence: 'guess', session }));
  expect(answers).toEqual({ i1: { outcome: 'o1', score: 0, confidence: 'guess' } });
});

test('a session is known by its id, which every build can read', () => {
  const session = nameDiagnostic('0123456789abcdef01234567');
  expect([isDiagnostic(session), isDiagnostic('0123456789abcdef01234567')]).toEqual([true, false]);
  const attempt = anAttempt({ session, response: [], score: 0, confidence: 'guess', mode: 'practice' });
  expect(judgeEvent(attempt)).toEqual({ event: attempt });
});
