import type { PlanData } from '../engine/plan/plan-data.ts';
import type { Address } from './bank.ts';
import type { Curriculum } from './curriculum.ts';

/** Seconds for an item where no paper says how long it takes. */
const usualPace = 60;

/** What a plan is made from, as shipped; `mocks` are the papers, as `certification/paper`, whose whole form can be sat. */
export function makePlanData(
  { lessons, competencies, certifications }: Curriculum,
  mocks: readonly string[],
  address: Address,
): PlanData {
  return {
    lessons: lessons.map(({ id, title, path, minutes, domain, competencies }) => ({
      id,
      title,
      href: address(path),
      minutes,
      domain: domain.id,
      competencies,
    })),
    competencies: Object.fromEntries(
      [...competencies.values()].map(({ id, title, outcomes }) => [
        id,
        { title, outcomes: outcomes.map(({ id }) => id) },
      ]),
    ),
    certifications: certifications.map(({ id, short, name, papers }) => ({
      id,
      short,
      name,
      papers: papers.map((paper) => ({
        id: `${id}/${paper.id}`,
        title: papers.length > 1 ? `${short}, ${paper.title}` : short,
        items: paper.examForm?.items ?? paper.total,
        minutes: paper.examForm?.minutes ?? Math.round((paper.total * usualPace) / 60),
        ...(mocks.includes(`${id}/${paper.id}`) ? { mock: address(`exams/${id}/${paper.id}/`) } : {}),
        sections: paper.sections.map(({ id, title, weight, competencies }) => ({
          id,
          title,
          weight: weight / paper.total,
          competencies: competencies.map((competency) => competency.id),
        })),
      })),
    })),
    sides: { clinical: 'clinical', it: 'it' },
  };
}
