import type { ExamSat } from '../../engine/event.ts';
import type { ExamProgress } from '../../engine/fold.ts';
import type { ExamResult, Tally } from '../../engine/exam/result.ts';

/** What the exams of a paper came to that are in the log, under today's keys; their pace is not in it. */
export function listResults(exams: Record<string, ExamProgress>, paper: string): ExamResult[] {
  return Object.entries(exams).flatMap(([exam, { sat, scores }]) => {
    if (sat?.paper !== paper) return [];
    const sections = [...Map.groupBy(sat.places, ({ section }) => section)].map(([section, places]) => ({
      section,
      ...tally(places, scores),
    }));
    const { at, startedAt, places } = sat;
    const time = { at, elapsed: at - startedAt, stretch: 'off' as const, isTimeUp: false };
    return { exam, paper, ...time, ...tally(places, scores), sections };
  });
}

function tally(places: ExamSat['places'], scores: Record<string, number>): Tally {
  const scored = places.filter(({ scored }) => scored);
  const right = scored.filter(({ item }) => scores[item] === 1).length;
  const unanswered = scored.filter(({ item }) => scores[item] === undefined).length;
  return { right, of: scored.length, unanswered, seconds: 0 };
}
