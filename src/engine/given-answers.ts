import type { Attempt, LearnerEvent } from './event.ts';

/** The latest attempt at an item at one of its revisions. */
export type GivenAnswer = Pick<Attempt, 'revision' | 'at' | 'response' | 'seed'>;

/** By item: the latest attempt at each revision that was answered. */
export type GivenAnswers = Record<string, GivenAnswer[]>;

/** Adds an event in place; attempts come in the order of the log. */
export function addGivenAnswer(answers: GivenAnswers, event: LearnerEvent): void {
  if (event.kind === 'reset') for (const item of Object.keys(answers)) delete answers[item];
  if (event.kind !== 'attempt') return;
  const { item, revision, at, response, seed } = event;
  const others = (answers[item] ?? []).filter((answer) => answer.revision !== revision);
  answers[item] = [...others, { revision, at, response, ...(seed === undefined ? {} : { seed }) }];
}
