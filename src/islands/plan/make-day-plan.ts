import type { BankIndex } from '../../engine/bank.ts';
import { forecast } from '../../engine/cards.ts';
import { dayOf, momentOf } from '../../engine/day.ts';
import type { Progress } from '../../engine/fold.ts';
import { weighCompetencies } from '../../engine/plan/diagnostic.ts';
import { masteryWithGuess, readDiagnostic } from '../../engine/plan/first-guess.ts';
import type { PlanLesson } from '../../engine/plan/lesson-order.ts';
import { needsDiagnostic } from '../../engine/plan/needs-diagnostic.ts';
import { makePlan, type DayPlan } from '../../engine/plan/plan.ts';
import type { PlanData } from '../../engine/plan/plan-data.ts';
import type { StudyPlan } from '../../engine/plan/study-plan.ts';
import { learnSecondsPerItem, mergePractice, sumMinutes } from '../../engine/plan/task.ts';
import { loadCards } from '../../stores/cards.ts';
import { now, zone } from '../../stores/clock.ts';
import { loadDiagnosticAnswers } from '../../stores/diagnostics.ts';
import { listPapers, nameCompetencies } from './read-plan-data.ts';

/** How far ahead reviews are reckoned with. */
const daysAhead = 180;

/** The way to the exam as things stand now; without a certification, through all that there is. */
export async function makeDayPlan(
  study: StudyPlan,
  data: PlanData,
  { items }: BankIndex,
  progress: Progress,
): Promise<DayPlan> {
  const today = dayOf(now(), zone());
  const papers = listPapers(data, study);
  const blueprint = papers.flatMap(({ sections }) => sections);
  const everything = { weight: 1, competencies: Object.keys(data.competencies) };
  const weights = weighCompetencies(blueprint.length > 0 ? blueprint : [everything]);
  const outcomesOf = (id: string) => data.competencies[id]?.outcomes ?? [];
  const answers = blueprint.length > 0 ? nameCompetencies(data, await loadDiagnosticAnswers()) : [];
  const guess = answers.length > 0 ? readDiagnostic(answers, blueprint) : {};
  const usable = items.filter(({ held, retired }) => !held && !retired);
  const open = usable.filter(({ id }) => !progress.items[id]);
  const canAsk = new Set(usable.map(({ competency }) => competency));
  const asked = [...weights.keys()].filter((id) => canAsk.has(id));
  const exam = study.examDate === undefined ? undefined : momentOf(study.examDate, zone());
  const secondsPerItem = learnSecondsPerItem(progress.days, today);
  const lastMock = findLastMock(progress);
  const made = makePlan({
    plan: study,
    today,
    spentToday: (progress.days[today]?.ms ?? 0) / 60_000,
    lessons: listLessons(data, items, progress),
    competencies: [...weights].map(([id, weight]) => ({
      id,
      weight,
      mastery: masteryWithGuess(progress, outcomesOf(id), now(), guess[id]),
      itemsLeft: open.filter(({ competency }) => competency === id).length,
    })),
    sides: data.sides,
    reviewForecast: forecast(await loadCards(), { from: now(), days: daysAhead, zone: zone(), exam }),
    needsDiagnostic: blueprint.length > 0 && needsDiagnostic(asked.map(outcomesOf), progress),
    papers: papers
      .filter(({ mock }) => mock !== undefined)
      .map(({ id, items, minutes }) => ({ paper: id, items, minutes })),
    ...(lastMock === undefined ? {} : { lastMock }),
    secondsPerItem,
  });
  const days = made.days.map(({ day, tasks }) => {
    const merged = mergePractice(tasks, secondsPerItem);
    return { day, tasks: merged, minutes: sumMinutes(merged) };
  });
  return { ...made, days };
}

/** The lessons, with when each was read and whether it was practised after that. */
function listLessons({ lessons }: PlanData, items: BankIndex['items'], progress: Progress): PlanLesson[] {
  return lessons.map((lesson) => {
    const read = progress.lessons[lesson.id];
    if (read === undefined) return lesson;
    const isAfter = (id: string) => (progress.items[id]?.lastAt ?? 0) > read;
    const practised = items.some(({ id, competency }) => lesson.competencies.includes(competency) && isAfter(id));
    return { ...lesson, read, practised };
  });
}

/** The day of the latest mock exam. */
function findLastMock({ exams }: Progress): string | undefined {
  const sat = Object.values(exams).flatMap((one) => (one.sat ? dayOf(one.sat.at, zone()) : []));
  return sat.toSorted().at(-1);
}
