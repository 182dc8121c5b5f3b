import { addDays, daysBetween } from './calendar.ts';
import type { StudyDay } from './study-day.ts';

/** A paper that can be sat as a mock. */
export interface MockPaper {
  paper: string;
  /** The items of the whole form, and the minutes for them. */
  items: number;
  minutes: number;
}

/** A mock on one of the planned days. */
export interface PlannedMock {
  /** The place of its day among the days. */
  index: number;
  paper: string;
  count: number;
  minutes: number;
  isFull: boolean;
}

/** A mock before the exam: the days that it may be on, as days until the exam, first the best. */
interface Slot {
  distances: readonly number[];
  isFull: boolean;
}

const shortForm = 25;
const week = 7;
const full: readonly Slot[] = [
  { distances: [5, 6, 4], isFull: true },
  { distances: [10, 11, 9], isFull: true },
];
const firstShort = 17;
const weeksBeforeOpenMocks = 3;

/**
 * The mocks before an exam, the least needed first: a short one each week from the middle of the plan on, then the two
 * full ones about ten and five days before. Each is on the day near its own that has most time, cut to that time,
 * and falls out if one was sat in its days already. Papers take turns.
 */
export function planMocks(
  days: readonly StudyDay[],
  request: { papers: readonly MockPaper[]; since: string; lastMock?: string | undefined },
): PlannedMock[] {
  const { papers, since, lastMock } = request;
  const [today] = days;
  if (!today || papers.length === 0) return [];
  if (today.distance === Infinity) return planOpenMocks(days, request);
  const exam = addDays(today.day, today.distance);
  const middle = daysBetween(since, exam) / 2;
  const slots = [...full];
  for (let distance = firstShort; distance <= Math.min(middle, today.distance + 1); distance += week)
    slots.push({ distances: [distance, distance + 1, distance - 1], isFull: false });
  const satAt = lastMock === undefined ? Infinity : daysBetween(lastMock, exam);
  const mocks = slots.map(({ distances, isFull }, turn) => {
    if (distances.includes(satAt)) return undefined;
    const open = distances.map((distance) => today.distance - distance).filter((index) => isOpen(days[index]));
    const [index] = open.toSorted((a, b) => (days[b]?.whole ?? 0) - (days[a]?.whole ?? 0));
    return index === undefined ? undefined : cutMock(papers, turn, { index, isFull, room: days[index]?.minutes ?? 0 });
  });
  return mocks.filter((mock) => mock !== undefined).toReversed();
}

/** Without a date: a short mock at the end of each week from the fourth on. */
function planOpenMocks(
  days: readonly StudyDay[],
  { papers, since, lastMock }: { papers: readonly MockPaper[]; since: string; lastMock?: string | undefined },
): PlannedMock[] {
  const mocks = days.map((studyDay, index) => {
    const { day, minutes } = studyDay;
    const age = daysBetween(since, day) + 1;
    const weeks = age / week;
    if (age % week !== 0 || weeks <= weeksBeforeOpenMocks || !isOpen(studyDay) || lastMock === day) return undefined;
    return cutMock(papers, weeks, { index, isFull: false, room: minutes });
  });
  return mocks.filter((mock) => mock !== undefined);
}

/** True while most of the day is left. */
function isOpen(day: StudyDay | undefined): boolean {
  return day !== undefined && day.minutes > 0 && 2 * day.minutes >= day.whole;
}

function cutMock(
  papers: readonly MockPaper[],
  turn: number,
  { index, isFull, room }: { index: number; isFull: boolean; room: number },
): PlannedMock | undefined {
  const paper = papers[turn % papers.length];
  if (!paper || room === 0) return undefined;
  const pace = paper.minutes / paper.items;
  const wanted = isFull ? paper.items : Math.min(shortForm, paper.items);
  const count = Math.min(wanted, Math.floor(room / pace));
  return count === 0 ? undefined : { index, paper: paper.paper, count, minutes: Math.ceil(count * pace), isFull };
}
