import * as fc from 'fast-check';
import type { PlanCompetency, PlanLesson } from '../../../src/engine/plan/lesson-order.ts';
import type { PlanRequest } from '../../../src/engine/plan/plan.ts';

export const today = '2026-11-22';

export function aLesson(id: string, fields: Partial<PlanLesson> = {}): PlanLesson {
  return { id, minutes: 15, domain: 'it', competencies: [`on-${id}`], ...fields };
}

export function aCompetency(id: string, fields: Partial<PlanCompetency> = {}): PlanCompetency {
  return { id, weight: 10, mastery: 0, itemsLeft: 30, ...fields };
}

/** A lesson of its own for each of so many competencies, in these domains by turns. */
export function aCourse(count: number, domains = ['it', 'clinical', 'dicom']) {
  const numbers = Array.from({ length: count }, (_, i) => i);
  const domainOf = (i: number) => domains[i % domains.length] ?? 'it';
  return {
    lessons: numbers.map((i) => aLesson(`l${i}`, { domain: domainOf(i) })),
    competencies: numbers.map((i) => aCompetency(`on-l${i}`, { weight: 5 + (i % 7) })),
  };
}

export function aRequest(fields: Partial<PlanRequest> = {}): PlanRequest {
  return {
    plan: { certifications: ['cpas'], examDate: '2027-01-31', minutesADay: 45, since: today },
    today,
    ...aCourse(20),
    reviewForecast: [],
    papers: [
      { paper: 'technical', items: 100, minutes: 60 },
      { paper: 'clinical', items: 100, minutes: 60 },
    ],
    ...fields,
  };
}

const minutes = fc.nat(90);
export const anyMinutesADay = fc.oneof(
  minutes,
  fc.record({
    monday: minutes,
    tuesday: minutes,
    wednesday: minutes,
    thursday: minutes,
    friday: minutes,
    saturday: minutes,
    sunday: minutes,
  }),
);

/** Requests whose exam is up to four months away. */
export const anyRequest: fc.Arbitrary<PlanRequest> = fc
  .record({
    lessons: fc.array(
      fc.record({ minutes: fc.integer({ min: 5, max: 40 }), domain: fc.nat(3), skill: fc.nat(14), read: fc.nat(4) }),
      { maxLength: 40 },
    ),
    competencies: fc.array(
      fc.record({ weight: fc.nat(20), mastery: fc.constantFrom(0, 0, 0.2, 0.6, 0.9), itemsLeft: fc.nat(30) }),
      { minLength: 15, maxLength: 15 },
    ),
    distance: fc.integer({ min: 0, max: 120 }),
    minutesADay: anyMinutesADay,
    due: fc.array(fc.nat(60), { maxLength: 60 }),
    missed: fc.nat(20),
    needsDiagnostic: fc.boolean(),
    spentToday: fc.constantFrom(0, 0, 12),
    secondsPerItem: fc.constantFrom(35, 70, 130),
    background: fc.constantFrom('clinical' as const, 'it' as const, 'both' as const),
  })
  .map(({ lessons, competencies, distance, minutesADay, due, background, ...rest }) => ({
    ...rest,
    ...aRequest(),
    plan: {
      certifications: ['cpas'],
      examDate: dayAfter(distance),
      minutesADay,
      background,
      since: '2026-11-01',
    },
    lessons: lessons.map(({ minutes, domain, skill, read }, i) =>
      aLesson(`l${i}`, {
        minutes,
        domain: `d${domain}`,
        competencies: [`c${skill}`],
        ...(read === 0 ? { read: i } : {}),
      }),
    ),
    competencies: competencies.map((fields, i) => aCompetency(`c${i}`, fields)),
    sides: { d0: 'it', d1: 'clinical' },
    reviewForecast: due.map((reviews, i) => ({ day: dayAfter(i), reviews })),
    secondsPerItem: rest.secondsPerItem,
  }));

export function dayAfter(days: number): string {
  return new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
}
