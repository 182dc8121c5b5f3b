import type { ChoiceItem, MatchingItem, NumericItem, OrderingItem } from '../../engine/bank.ts';
import type { Exam, ExamPlace } from '../../engine/exam/exam.ts';

const shipped = {
  revision: 1,
  competency: 'sample',
  outcome: 'sample',
  level: 'recall',
  lesson: { label: 'A lesson', href: '#items' },
  sources: [],
} as const;

/** Items that the design page shows; none of them is asked anywhere. */
export const choice: ChoiceItem = {
  ...shipped,
  sources: [],
  id: 'sample-choice',
  type: 'single-choice',
  stem: '<p>Which command asks whether the other side is there?</p>',
  keys: ['echo'],
  order: 'as-written',
  options: [
    { id: 'echo', text: 'C-ECHO', rationale: 'It carries no data set, and the other side answers with a status.' },
    { id: 'find', text: 'C-FIND', rationale: 'It asks for records that match.' },
    { id: 'ping', text: 'C-PING', rationale: 'There is no such command; ping asks the host, not the application.' },
  ],
};

export const ordering: OrderingItem = {
  ...shipped,
  sources: [],
  id: 'sample-ordering',
  type: 'ordering',
  stem: '<p>Put the life of an association in order.</p>',
  keys: ['ask', 'send', 'release'],
  steps: [
    { id: 'ask', text: 'It is asked for.' },
    { id: 'send', text: 'Objects are sent.' },
    { id: 'release', text: 'It is released.' },
  ],
  rationale: 'Nothing is sent before the other side has said what it takes.',
};

export const matching: MatchingItem = {
  ...shipped,
  sources: [],
  id: 'sample-matching',
  type: 'matching',
  stem: '<p>What does each of them carry?</p>',
  keys: ['adt:adt', 'orm:orm'],
  pairs: [
    { id: 'adt', left: 'ADT', right: 'who the patient is', rationale: 'It tells of admission, discharge, transfer.' },
    { id: 'orm', left: 'ORM', right: 'what was ordered', rationale: 'It is the order message of version 2.3.1.' },
  ],
  distractors: [],
};

export const numeric: NumericItem = {
  ...shipped,
  sources: [],
  id: 'sample-numeric',
  type: 'numeric',
  stem: '<p>How many bits has a pixel of two bytes?</p>',
  keys: ['16'],
  unit: 'bit',
  rationale: 'A byte has 8 bits.',
  slips: [],
};

const place = (number: number, rest: Partial<ExamPlace> = {}): ExamPlace => ({
  item: `sample-${number}`,
  competency: 'sample',
  section: 'sample',
  revision: 1,
  options: [],
  ms: 0,
  scored: true,
  ...rest,
});

/** An exam in progress: two answered, one of them and another flagged. */
export const exam: Exam = {
  id: 'sample',
  paper: 'sample/exam',
  title: 'Sample',
  seed: 1,
  startedAt: 0,
  stretch: 'off',
  at: 0,
  elapsed: 0,
  position: 2,
  places: [
    place(1, { response: ['a'] }),
    place(2, { response: ['a'], flagged: true }),
    place(3),
    place(4, { flagged: true }),
    place(5),
  ],
};
