import type { Exam } from './simulated-learner.ts';
import { readContent } from './read-content.ts';

/** The exams of the content below `root`, one for each paper. */
export function readExams(root: string): Exam[] {
  const { entries } = readContent(root);
  const outcomes = new Map(
    entries.domains.flatMap(({ data }) =>
      data.competencies.map((competency) => [competency.id, competency.outcomes.map(({ id }) => id)]),
    ),
  );
  const outcomesOf = (competency: string) => outcomes.get(competency) ?? [];
  return entries.certifications.flatMap(({ id, data: { papers } }) =>
    papers.map((paper) => ({
      name: papers.length > 1 ? `${id}/${paper.id}` : id,
      blueprint: paper.sections.map(({ id: section, weight, competencies }) => ({ section, weight, competencies })),
      outcomesOf,
    })),
  );
}
