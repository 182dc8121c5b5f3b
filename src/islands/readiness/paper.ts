import type { Exposures } from '../../engine/first-exposures.ts';
import { readiness } from '../../engine/readiness.ts';

/** A paper as its readiness needs it. */
export interface ReadinessPaper {
  /** `certification/paper`. */
  id: string;
  /** As it stands in a sentence, such as `the CPAS technical paper`. */
  name: string;
  /** The items of one form that count, where that is known. */
  formItems?: number | undefined;
  sections: { id: string; title: string; weight: number; competencies: { id: string; outcomes: string[] }[] }[];
}

/** Readiness for the paper, with what it rests on. */
export function assessPaper(
  { sections, formItems }: ReadinessPaper,
  exposures: Exposures,
  when: { now: number; examAt?: number | undefined },
  passLine: number | undefined,
) {
  const outcomes = new Map(sections.flatMap((one) => one.competencies.map(({ id, outcomes }) => [id, outcomes])));
  const asked = new Set([...outcomes.values()].flat());
  const firsts = Object.values(exposures.firsts).filter(({ outcome }) => asked.has(outcome));
  const said = readiness({
    exposures,
    blueprint: sections.map(({ id, weight, competencies }) => ({
      section: id,
      weight,
      competencies: competencies.map((competency) => competency.id),
    })),
    outcomesOf: (competency) => outcomes.get(competency) ?? [],
    ...when,
    formItems,
    passMark: passLine === undefined ? undefined : passLine / 100,
  });
  return { said, firsts: firsts.length, inExams: firsts.filter(({ mode }) => mode === 'exam').length };
}
