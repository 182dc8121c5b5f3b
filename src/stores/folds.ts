import { addExamined, addExposure, emptyExposures, type Exposures } from '../engine/first-exposures.ts';
import { addGivenAnswer, type GivenAnswers } from '../engine/given-answers.ts';
import { addInsight, emptyInsight, type Insight } from '../engine/insight.ts';
import type { Fold } from './create-recall.ts';

/** What readiness must know of the log; the cards have a file of their own, as they need the scheduler. */
export const exposuresFold: Fold<Exposures> = {
  name: 'exposures',
  version: 2,
  empty: emptyExposures,
  add: (state, event) => {
    if (event.kind === 'attempt') addExposure(state, event);
    else if (event.kind === 'exam-sat') addExamined(state, event);
    else if (event.kind === 'reset') Object.assign(state, emptyExposures());
  },
};

/** What the charts of progress must know of the log. */
export const insightFold: Fold<Insight> = { name: 'insight', version: 2, empty: emptyInsight, add: addInsight };

/** What was given to each item, for those that were corrected or retired since. */
export const givenAnswersFold: Fold<GivenAnswers> = {
  name: 'given-answers',
  version: 1,
  empty: () => ({}),
  add: addGivenAnswer,
};
