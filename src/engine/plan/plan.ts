import { addDays, daysBetween, isDay } from './calendar.ts';
import { fillDays } from './fill-days.ts';
import type { PlanCompetency, PlanLesson, Sides } from './lesson-order.ts';
import { planMocks, type MockPaper, type PlannedMock } from './mock-days.ts';
import { listNewWork, type NewTask } from './new-work.ts';
import { place, roomForNew } from './room.ts';
import { listDays, shareOfNew, type StudyDay } from './study-day.ts';
import type { StudyPlan } from './study-plan.ts';
import { countIn, sumMinutes, usualSecondsPerItem, type PlanTask } from './task.ts';
import { judge, judgeOpen, type Load, type Verdict } from './verdict.ts';

/** What the learner chose, what was done, and what there is. */
export interface PlanRequest {
  plan: StudyPlan;
  /** `YYYY-MM-DD`. */
  today: string;
  /** Minutes done today already. */
  spentToday?: number;
  lessons: readonly PlanLesson[];
  competencies: readonly PlanCompetency[];
  sides?: Sides;
  /** The reviews that fall due on each day, today's with all that is overdue. */
  reviewForecast: readonly { day: string; reviews: number }[];
  /** Items to put right that are not among the reviews. */
  missed?: number;
  /** True while the diagnostic is still to be done. */
  needsDiagnostic?: boolean;
  papers: readonly MockPaper[];
  /** The day of the latest mock. */
  lastMock?: string;
  secondsPerItem?: number;
}

/** The work of one day; `minutes` is the sum of its tasks. */
export interface PlannedDay {
  day: string;
  minutes: number;
  tasks: PlanTask[];
}

/** The way to the exam as things stand today. */
export interface DayPlan {
  /** From today to the eve of the exam, but two years at most; without a date, two weeks. */
  days: PlannedDay[];
  verdict: Verdict;
  /** Lessons on what the learner already masters; they are in no day. */
  maySkip: string[];
}

const diagnosticMinutes = 15;
const openDays = 14;
const furthest = 730;

/**
 * The plan from today on, made anew from what was really done, so that a missed day leaves no debt: its work is spread
 * over the days that are left. The same request makes the same plan. A date that has passed counts as none.
 */
export function makePlan(request: PlanRequest): DayPlan {
  const { plan, today, spentToday: spent = 0, secondsPerItem = usualSecondsPerItem, competencies } = request;
  const { minutesADay, examDate, background } = plan;
  const isDated = examDate !== undefined && isDay(examDate) && examDate >= today;
  const distance = isDated ? daysBetween(today, examDate) : Infinity;
  const count = isDated ? Math.min(distance, furthest) : openDays;
  const days = listDays({ today, count, distance, minutesADay, spent });
  const work = listNewWork({ ...request, background, secondsPerItem });

  const reviews = new Map(request.reviewForecast.map(({ day, reviews }) => [day, reviews]));
  const due = Array.from({ length: furthest }, (_, i) => reviews.get(addDays(today, i)) ?? 0);
  const load: Load = {
    today,
    minutesADay,
    spent,
    tasks: work.tasks,
    due: due.map((count, i) => (i === 0 ? count + (request.missed ?? 0) : count)),
    diagnostic: request.needsDiagnostic ? diagnosticMinutes : 0,
    secondsPerItem,
  };
  const verdict = isDated ? judge(load, distance) : judgeOpen(load);

  const mocks = planMocks(days, { ...request, since: plan.since });
  const { kept, newByDay } = makeRoom(days, mocks, load, verdict);
  const isToRead = ({ id, read }: PlanLesson) => read === undefined && !work.maySkip.includes(id);
  const taught = new Set(request.lessons.filter(isToRead).flatMap((own) => own.competencies));
  const read = new Set(request.lessons.filter(({ read }) => read !== undefined).flatMap((own) => own.competencies));
  const isBegun = ({ id }: PlanCompetency) => read.has(id) || !taught.has(id);
  const competenciesOf = new Map(request.lessons.map(({ id, competencies }) => [id, competencies]));
  const filled = fillDays(days, {
    newByDay,
    mocks: kept,
    due,
    missed: request.missed ?? 0,
    diagnostic: countIn(load.diagnostic, secondsPerItem),
    competencies,
    begun: competencies.filter(isBegun).map(({ id }) => id),
    competenciesOf: (lesson) => competenciesOf.get(lesson) ?? [],
    itemsLeft: work.itemsLeft,
    secondsPerItem,
  });
  return {
    days: filled.map((tasks, i) => ({ day: addDays(today, i), minutes: sumMinutes(tasks), tasks })),
    verdict,
    maySkip: work.maySkip,
  };
}

/** As many mocks as the verdict on what is new leaves room for; where the date cannot be met, the full ones. */
function makeRoom(
  days: readonly StudyDay[],
  mocks: readonly PlannedMock[],
  load: Load,
  { kind }: Verdict,
): { kept: readonly PlannedMock[]; newByDay: NewTask[][] } {
  const layOut = (kept: readonly PlannedMock[]) => {
    const taken = days.map((_, i) => kept.find(({ index }) => index === i)?.minutes ?? 0);
    taken[0] = (taken[0] ?? 0) + Math.min(load.diagnostic, days[0]?.minutes ?? 0);
    return { kept, ...place(load.tasks, days, roomForNew(days, { ...load, taken }), taken) };
  };
  const layouts = kind === 'open' ? [mocks] : kind === 'cannot' ? [mocks.filter(({ isFull }) => isFull)] : tails(mocks);
  let layout = layOut([]);
  for (const kept of layouts) {
    layout = layOut(kept);
    const isLate = layout.byDay.some((own, i) => own.length > 0 && shareOfNew(days[i]?.distance ?? 0) < 1);
    if (layout.left.length === 0 && !(kind === 'fits' && isLate)) break;
  }
  return { kept: layout.kept, newByDay: layout.byDay };
}

/** The list, the list without its first, and so on to the empty one. */
function tails<Thing>(things: readonly Thing[]): Thing[][] {
  return Array.from({ length: things.length + 1 }, (_, i) => things.slice(i));
}
