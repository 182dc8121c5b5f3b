import type { DiagnosticAnswers } from '../../engine/plan/diagnostic-answers.ts';
import type { DiagnosticAnswer } from '../../engine/plan/first-guess.ts';
import type { DataPaper, PlanData } from '../../engine/plan/plan-data.ts';
import type { StudyPlan } from '../../engine/plan/study-plan.ts';

/** The papers that the plan leads to. */
export function listPapers({ certifications }: PlanData, study: StudyPlan): DataPaper[] {
  return certifications.filter(({ id }) => study.certifications.includes(id)).flatMap(({ papers }) => papers);
}

/** The answers with the competency of each; what tests none any more is left out. */
export function nameCompetencies({ competencies }: PlanData, answers: DiagnosticAnswers): DiagnosticAnswer[] {
  const homes = new Map(
    Object.entries(competencies).flatMap(([id, { outcomes }]) => outcomes.map((outcome) => [outcome, id] as const)),
  );
  return Object.values(answers).flatMap(({ outcome, score, confidence }) => {
    const competency = homes.get(outcome);
    return competency === undefined ? [] : { competency, score, confidence };
  });
}
