import { expect, test } from 'vitest';
import type { LearnerEvent } from '../../src/engine/event.ts';
import { addGivenAnswer, type GivenAnswers } from '../../src/engine/given-answers.ts';
import { anAttempt, noon } from './build.ts';

function answersOf(...events: LearnerEvent[]): GivenAnswers {
  const answers: GivenAnswers = {};
  for (const event of events) addGivenAnswer(answers, event);
  return answers;
}

test('of each item the latest attempt at each revision is kept', () => {
  const answers = answersOf(
    anAttempt({ item: 'x', response: ['a'] }),
    anAttempt({ item: 'x', at: noon + 1, response: ['b'] }),
    anAttempt({ item: 'x', at: noon + 2, revision: 2, response: ['c'] }),
    anAttempt({ item: 'y', seed: 7 }),
  );
  expect(answers).toEqual({
    x: [
      { revision: 1, at: noon + 1, response: ['b'] },
      { revision: 2, at: noon + 2, response: ['c'] },
    ],
    y: [{ revision: 1, at: noon, response: ['c'], seed: 7 }],
  });
});

test('a reset forgets them', () => {
  expect(answersOf(anAttempt(), { kind: 'reset', id: 'r', at: noon + 1, zone: 0 })).toEqual({});
});
