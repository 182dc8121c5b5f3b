import type { StudyPlan } from './plan/study-plan.ts';

/** What a learner did. Events are only ever appended; all else is computed from them. */

export const confidences = ['guess', 'think-so', 'sure'] as const;
/** How sure the learner was before the feedback. */
export type Confidence = (typeof confidences)[number];

interface Happening {
  /** Random and unique, so that merging two devices is the union by id. */
  id: string;
  /** When, in milliseconds since 1970 UTC. */
  at: number;
  /** Minutes east of UTC where the learner was. */
  zone: number;
}

/** One graded response at one time. */
export interface Attempt extends Happening {
  kind: 'attempt';
  /** The item, or in the labs the challenge. */
  item: string;
  revision: number;
  outcome: string;
  /** What was given, as the item's type encodes it: for choices the ids of the options chosen. */
  response: string[];
  /** Of a calculation: what its numbers were drawn by. */
  seed?: number | undefined;
  /** From 0 to 1. */
  score: number;
  confidence?: Confidence | undefined;
  /** Milliseconds from the item's appearance to the response. */
  ms: number;
  mode: 'practice' | 'check' | 'review' | 'exam' | 'lab';
  session: string;
}

/** A lesson marked as read, or taken back. */
export interface LessonRead extends Happening {
  kind: 'lesson-read';
  lesson: string;
  read: boolean;
}

/** An item flagged to look at again, or taken back. */
export interface Flag extends Happening {
  kind: 'flag';
  item: string;
  flagged: boolean;
}

/** What the learner wrote about an item, for themselves; an empty text takes it back, and the latest stands. */
export interface Note extends Happening {
  kind: 'note';
  item: string;
  /** Plain text, never HTML, of at most 2,000 characters. */
  text: string;
}

/** What the learner is working towards; the latest stands. */
export interface Plan extends Happening {
  kind: 'plan';
  certification: string;
  /** Date, minutes and background; an event from before there were study plans has none. */
  study?: StudyPlan | undefined;
}

/** An outcome put off until a time. */
export interface Snooze extends Happening {
  kind: 'snooze';
  outcome: string;
  until: number;
}

/** A mock exam handed in: what it asked; its attempts stand beside it in the log. */
export interface ExamSat extends Happening {
  kind: 'exam-sat';
  exam: string;
  /** `certification/paper`. */
  paper: string;
  title: string;
  startedAt: number;
  places: { item: string; section: string; scored: boolean }[];
}

/** Everything before this is to be forgotten, wherever it turns up again. */
export interface Reset extends Happening {
  kind: 'reset';
}

export type LearnerEvent = Attempt | LessonRead | Flag | Note | Plan | Snooze | ExamSat | Reset;

/** The order in which events are folded: by time, then by id. */
export function compareEvents(a: Pick<Happening, 'at' | 'id'>, b: Pick<Happening, 'at' | 'id'>): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
