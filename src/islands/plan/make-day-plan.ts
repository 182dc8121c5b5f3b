import type { BankIndex } from '../../engine/bank.ts';
import { forecast } from '../../engine/cards.ts';
import { dayOf, momentOf } from '../../engine/day.ts';
import type { Progress } from '../../engine/fold.ts';
import { masteryOf } from '../../engine/mastery.ts';
import { makePlan, type DayPlan } from '../../engine/plan/plan.ts';
import type { PlanData } from '../../engine/plan/plan-data.ts';
import type { StudyPlan } from '../../engine/plan/study-plan.ts';
import { mergePractice, sumMinutes } from '../../engine/plan/task.ts';
import { now, zone } from '../../stores/clock.ts';
import { loadCards } from '../../stores/cards.ts';

/** How far ahead reviews are reckoned with. */
const daysAhead = 180;

/** The way to the exam as things stand now. */
export async function makeDayPlan(
  study: StudyPlan,
  data: PlanData,
  { items }: BankIndex,
  progress: Progress,
): Promise<DayPlan> {
  const today = dayOf(now(), zone());
  const papers = data.certifications
    .filter(({ id }) => study.certifications.includes(id))
    .flatMap((certification) => certification.papers);
  const open = items.filter(({ id, held }) => !held && !progress.items[id]);
  const weights = weigh(papers.flatMap(({ sections }) => sections));
  const exam = study.examDate === undefined ? undefined : momentOf(study.examDate, zone());
  const sat = Object.values(progress.exams).flatMap((one) => (one.sat ? dayOf(one.sat.at, zone()) : []));
  const lastMock = sat.toSorted().at(-1);
  const made = makePlan({
    plan: study,
    today,
    spentToday: (progress.days[today]?.ms ?? 0) / 60_000,
    lessons: data.lessons.map((lesson) => {
      const read = progress.lessons[lesson.id];
      const isAfter = (id: string) => (progress.items[id]?.lastAt ?? 0) > (read ?? Infinity);
      const practised = items.some(({ id, competency }) => lesson.competencies.includes(competency) && isAfter(id));
      return { ...lesson, ...(read === undefined ? {} : { read, practised }) };
    }),
    competencies: [...weights].map(([id, weight]) => ({
      id,
      weight,
      mastery: masteryOf(progress, data.competencies[id]?.outcomes ?? []),
      itemsLeft: open.filter(({ competency }) => competency === id).length,
    })),
    sides: data.sides,
    reviewForecast: forecast(await loadCards(), { from: now(), days: daysAhead, zone: zone(), exam }),
    papers: papers.filter(({ hasMock }) => hasMock).map(({ id, items, minutes }) => ({ paper: id, items, minutes })),
    ...(lastMock === undefined ? {} : { lastMock }),
  });
  const days = made.days.map(({ day, tasks }) => {
    const merged = mergePractice(tasks);
    return { day, tasks: merged, minutes: sumMinutes(merged) };
  });
  return { ...made, days };
}

/** The share of each competency in the blueprint; the competencies of a section share its weight. */
function weigh(sections: readonly { weight: number; competencies: string[] }[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { weight, competencies } of sections)
    for (const id of competencies) weights.set(id, (weights.get(id) ?? 0) + weight / competencies.length);
  return weights;
}
