import { regrade, type ShippedCorrection } from './corrections.ts';
import { dayOf } from './day.ts';
import { compareEvents, type Attempt, type Confidence, type ExamSat, type LearnerEvent } from './event.ts';
import { readStudyPlan } from './plan/read-study-plan.ts';
import type { StudyPlan } from './plan/study-plan.ts';
import { addCredit, type Credited } from './mastery.ts';

/** What became of one item. */
export interface ItemProgress {
  attempts: number;
  lastAt: number;
  lastScore: number;
  lastConfidence?: Confidence | undefined;
}

/** What became of one day. */
export interface DayProgress {
  answered: number;
  /** The sum of the scores. */
  score: number;
  ms: number;
  /** The part of it that went to reviews. */
  reviewMs?: number;
}

/** What became of one mock exam; its places are known once it was handed in. */
export interface ExamProgress {
  sat?: Pick<ExamSat, 'paper' | 'title' | 'startedAt' | 'at' | 'places'>;
  /** By item. */
  scores: Record<string, number>;
}

/** Everything that is shown about a learner, computed from the events and never stored as truth. */
export interface Progress extends Credited {
  /** The number of attempts that count. */
  attempts: number;
  items: Record<string, ItemProgress>;
  /** When each lesson was read. */
  lessons: Record<string, number>;
  flagged: Record<string, true>;
  /** What the learner wrote about items. */
  notes: Record<string, string>;
  days: Record<string, DayProgress>;
  /** Until when each outcome was put off. */
  snoozed: Record<string, number>;
  /** Mock exams by their id. */
  exams: Record<string, ExamProgress>;
  certification?: string;
  /** What the learner chose to plan by. */
  study?: StudyPlan;
  /** The event folded last; an earlier one cannot be added any more. */
  last?: Pick<LearnerEvent, 'at' | 'id'>;
}

/** The progress of somebody who has done nothing yet. */
export function emptyProgress(): Progress {
  return {
    attempts: 0,
    items: {},
    outcomes: {},
    lessons: {},
    flagged: {},
    notes: {},
    days: {},
    snoozed: {},
    exams: {},
  };
}

/** A copy to add events to, while what is shown stays as it is; the records within are never changed, only replaced. */
export function fork(progress: Progress): Progress {
  const { outcomes, items, lessons, flagged, notes, days, snoozed, exams } = progress;
  return {
    ...progress,
    outcomes: { ...outcomes },
    items: { ...items },
    lessons: { ...lessons },
    flagged: { ...flagged },
    notes: { ...notes },
    days: { ...days },
    snoozed: { ...snoozed },
    exams: { ...exams },
  };
}

/** The progress after these events, in whatever order they are given; the same id counts once. */
export function foldEvents(events: readonly LearnerEvent[], corrections: readonly ShippedCorrection[] = []): Progress {
  const unique = new Map(events.map((event) => [event.id, event]));
  const progress = emptyProgress();
  for (const event of [...unique.values()].toSorted(compareEvents)) addEvent(progress, event, corrections);
  return progress;
}

/** True if the event comes after all that is folded, so that it can be added without folding anew. */
export function isLater({ last }: Progress, event: LearnerEvent): boolean {
  return !last || last.at < event.at || (last.at === event.at && last.id < event.id);
}

/** Adds one event to the progress in place; it must be later than those before. */
export function addEvent(
  progress: Progress,
  event: LearnerEvent,
  corrections: readonly ShippedCorrection[] = [],
): void {
  if (event.kind === 'attempt') addAttempt(progress, regrade(event, corrections));
  else if (event.kind === 'plan') {
    progress.certification = event.certification;
    progress.study = readStudyPlan(event);
  } else if (event.kind === 'snooze') progress.snoozed[event.outcome] = event.until;
  else if (event.kind === 'exam-sat') {
    const { exam, paper, title, startedAt, at, places } = event;
    const scores = progress.exams[exam]?.scores ?? {};
    progress.exams[exam] = { scores, sat: { paper, title, startedAt, at, places } };
  } else if (event.kind === 'reset') forgetAll(progress);
  else if (event.kind === 'lesson-read') {
    if (event.read) progress.lessons[event.lesson] = event.at;
    else delete progress.lessons[event.lesson];
  } else if (event.kind === 'note') {
    if (event.text) progress.notes[event.item] = event.text;
    else delete progress.notes[event.item];
  } else if (event.flagged) progress.flagged[event.item] = true;
  else delete progress.flagged[event.item];
  progress.last = { at: event.at, id: event.id };
}

function forgetAll(progress: Progress): void {
  delete progress.certification;
  delete progress.study;
  Object.assign(progress, emptyProgress());
}

function addAttempt(progress: Progress, attempt: Attempt): void {
  const { item, outcome, at, zone, score, confidence, ms, mode, session } = attempt;
  progress.attempts += 1;
  progress.items[item] = {
    attempts: (progress.items[item]?.attempts ?? 0) + 1,
    lastAt: at,
    lastScore: score,
    lastConfidence: confidence,
  };
  progress.outcomes[outcome] = addCredit(attempt, progress.outcomes[outcome]);
  const today = dayOf(at, zone);
  const day = progress.days[today] ?? { answered: 0, score: 0, ms: 0 };
  progress.days[today] = {
    answered: day.answered + 1,
    score: day.score + score,
    ms: day.ms + ms,
    ...(mode === 'review' || day.reviewMs ? { reviewMs: (day.reviewMs ?? 0) + (mode === 'review' ? ms : 0) } : {}),
  };
  if (mode === 'exam') {
    const exam = progress.exams[session];
    progress.exams[session] = { ...exam, scores: { ...exam?.scores, [item]: score } };
  }
}
