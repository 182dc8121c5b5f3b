import * as v from 'valibot';
import type { Attempt, Confidence, LearnerEvent } from '../engine/event.ts';

const id = v.pipe(
  v.string(),
  v.regex(/^[a-zA-Z0-9]+(?:[-._][a-zA-Z0-9]+)*$/, 'is not an id'),
  v.maxLength(120),
  // The fold keeps records by id, where `constructor` is found before anything was put there.
  v.check((id) => !(id in Object.prototype), 'is not an id'),
);
/** From 2000 to 2200: anything else is a broken clock or a broken file. */
const at = v.pipe(v.number(), v.integer(), v.minValue(946_684_800_000), v.maxValue(7_258_118_400_000));
const happening = { id, at, zone: v.pipe(v.number(), v.integer(), v.minValue(-1080), v.maxValue(1080)) };
/** What was given of one part of an answer: an id, a pair of ids, or a number as it was typed. */
const answer = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const date = v.pipe(v.string(), v.isoDate());
const minutes = v.pipe(v.number(), v.minValue(0), v.maxValue(960));
const week = v.object({
  monday: minutes,
  tuesday: minutes,
  wednesday: minutes,
  thursday: minutes,
  friday: minutes,
  saturday: minutes,
  sunday: minutes,
});
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const event = v.variant('kind', [
  v.looseObject({
    kind: v.literal('attempt'),
    ...happening,
    item: id,
    revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
    outcome: id,
    response: v.pipe(v.array(answer), v.maxLength(40)),
    seed: v.optional(v.pipe(v.number(), v.integer())),
    score: share,
    confidence: v.optional(v.picklist(['guess', 'think-so', 'sure'] satisfies Confidence[])),
    ms: v.pipe(v.number(), v.finite(), v.minValue(0)),
    mode: v.picklist(['practice', 'check', 'review', 'exam', 'lab'] satisfies Attempt['mode'][]),
    session: id,
  }),
  v.looseObject({ kind: v.literal('lesson-read'), ...happening, lesson: id, read: v.boolean() }),
  v.looseObject({ kind: v.literal('flag'), ...happening, item: id, flagged: v.boolean() }),
  v.looseObject({
    kind: v.literal('note'),
    ...happening,
    item: id,
    text: v.pipe(v.string(), v.maxLength(2000)),
  }),
  v.looseObject({
    kind: v.literal('plan'),
    ...happening,
    certification: id,
    study: v.optional(
      v.looseObject({
        certifications: v.pipe(v.array(id), v.minLength(1), v.maxLength(20)),
        examDate: v.optional(date),
        minutesADay: v.union([minutes, week]),
        background: v.optional(v.picklist(['clinical', 'it', 'both'])),
        retention: v.optional(v.pipe(v.number(), v.minValue(0.7), v.maxValue(0.99))),
        since: date,
      }),
    ),
  }),
  v.looseObject({ kind: v.literal('snooze'), ...happening, outcome: id, until: at }),
  v.looseObject({
    kind: v.literal('exam-sat'),
    ...happening,
    exam: id,
    paper: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'is not a paper')),
    title: v.pipe(v.string(), v.maxLength(200)),
    startedAt: at,
    places: v.pipe(v.array(v.looseObject({ item: id, section: id, scored: v.boolean() })), v.maxLength(400)),
  }),
  v.looseObject({ kind: v.literal('reset'), ...happening }),
]);

/** The event, or in a few words why it cannot be read. Fields that are not known are kept. */
export function judgeEvent(raw: unknown): { event: LearnerEvent } | { unreadable: string } {
  const judged = v.safeParse(event, raw);
  if (judged.success) return { event: judged.output };
  const [issue] = judged.issues;
  const field = v.getDotPath(issue);
  return { unreadable: field ? `${field}: ${issue.message}` : issue.message };
}
