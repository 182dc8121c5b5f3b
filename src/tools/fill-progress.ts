import type { BankIndex } from '../engine/bank.ts';
import { confidences, type LearnerEvent } from '../engine/event.ts';
import type { StudyPlan } from '../engine/plan/study-plan.ts';

const day = 86_400_000;

/** What somebody has in the log who has worked for eight weeks until `now`: answers, lessons read, flags, notes and a plan. */
export function fillProgress({ items }: Pick<BankIndex, 'items'>, lessons: string[], now: number): LearnerEvent[] {
  const zone = 0;
  const asked = items.filter(({ retired }) => !retired);
  const attempts = Array.from({ length: 420 }, (_, i): LearnerEvent => {
    // Near items again and again, so that something is lit; every fifth day is a day off.
    const item = asked[(i * 37) % Math.min(asked.length, 170)] as BankIndex['items'][number];
    const days = Math.floor((i / 420) * 56);
    return {
      kind: 'attempt',
      id: `shown-${i}`,
      at: now - (57 - days + Number(days % 5 === 0)) * day + (i % 12) * 90_000,
      zone,
      item: item.id,
      revision: item.revision,
      outcome: item.outcome,
      response: ['a'],
      score: Number((i * 29) % 10 > 2),
      confidence: confidences[i % 3],
      ms: 20_000 + (i % 10) * 4000,
      mode: i % 4 === 0 ? 'exam' : 'practice',
      session: `shown-${Math.floor(i / 12)}`,
    };
  });
  const read = lessons.map((lesson, i): LearnerEvent => {
    return { kind: 'lesson-read', id: `read-${i}`, at: now - (50 - 3 * i) * day, zone, lesson, read: true };
  });
  const kept = asked.slice(0, 3).flatMap(({ id: item }, i): LearnerEvent[] => [
    { kind: 'flag', id: `flag-${i}`, at: now - i * day, zone, item, flagged: true },
    { kind: 'note', id: `note-${i}`, at: now - i * day, zone, item, text: 'Ask Ruth how ours is set up.' },
  ]);
  const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
  const study: StudyPlan = {
    certifications: ['cpia'],
    minutesADay: 35,
    background: 'clinical',
    examDate: dayOf(now + 70 * day),
    since: dayOf(now - 57 * day),
  };
  return [...attempts, ...read, ...kept, { kind: 'plan', id: 'plan', at: now, zone, certification: 'cpia', study }];
}
