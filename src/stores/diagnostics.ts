import { addDiagnosticAnswer, type DiagnosticAnswers } from '../engine/plan/diagnostic-answers.ts';
import type { Fold } from './create-recall.ts';
import { recall } from './recall.ts';

const answers: Fold<DiagnosticAnswers> = {
  name: 'diagnostic',
  version: 1,
  empty: () => ({}),
  add: (state, event) => {
    if (event.kind === 'attempt') addDiagnosticAnswer(state, event);
    else if (event.kind === 'reset') for (const item of Object.keys(state)) delete state[item];
  },
};

/** What was answered in every diagnostic so far, by item. */
export function loadDiagnosticAnswers(): Promise<DiagnosticAnswers> {
  return recall(answers);
}
