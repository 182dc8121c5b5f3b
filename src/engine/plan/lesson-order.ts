import type { Background } from './study-plan.ts';

/** A lesson as the plan sees it; lessons come in the order in which they build on one another. */
export interface PlanLesson {
  id: string;
  minutes: number;
  domain: string;
  /** What it teaches; the first is its home. */
  competencies: readonly string[];
  /** When it was read, in milliseconds since 1970; left out while it was not. */
  read?: number;
  /** True once items of its competencies were answered after it was read. */
  practised?: boolean;
}

/** A competency as the plan sees it. */
export interface PlanCompetency {
  id: string;
  /** Its share of the blueprint, relative to the others. */
  weight: number;
  /** From 0 to 1. */
  mastery: number;
  /** Its items that the learner has not met and that are not held for exams. */
  itemsLeft: number;
}

/** Which background knows each domain already; a domain of neither is left out. */
export type Sides = Readonly<Record<string, 'clinical' | 'it'>>;

const bridging = 2;
const again = 0.4;

/**
 * The lessons not read, what brings most first: the weight not yet mastered for each minute. In a domain they keep
 * their order, so a domain is worth its best beginning. The side that the background lacks counts double, and the very
 * first lesson is of it; the domain of the lesson before counts less, so that domains alternate.
 */
export function orderLessons(
  lessons: readonly PlanLesson[],
  competencies: readonly PlanCompetency[],
  { background, sides = {} }: { background?: Background | undefined; sides?: Sides | undefined } = {},
): PlanLesson[] {
  const gains = listGains(lessons, competencies);
  const unread = lessons.filter(({ read }) => read === undefined);
  const chains = new Map([...Map.groupBy(unread, ({ domain }) => domain)].map(([domain, own]) => [domain, [...own]]));
  const bridges = (domain: string) =>
    sides[domain] !== undefined && (background === 'it' || background === 'clinical') && sides[domain] !== background;
  let last = lessons
    .filter(({ read }) => read !== undefined)
    .toSorted((a, b) => (b.read ?? 0) - (a.read ?? 0))[0]?.domain;
  const ordered: PlanLesson[] = [];
  while (ordered.length < unread.length) {
    const open = [...chains].filter(([, chain]) => chain.length > 0);
    const first = last === undefined ? open.filter(([domain]) => bridges(domain)) : [];
    let best: { domain: string; worth: number } | undefined;
    for (const [domain, chain] of first.length > 0 ? first : open) {
      const worth = bestBeginning(chain, gains) * (bridges(domain) ? bridging : 1) * (domain === last ? again : 1);
      if (!best || worth > best.worth) best = { domain, worth };
    }
    const next = best && chains.get(best.domain)?.shift();
    if (!next) break;
    ordered.push(next);
    last = next.domain;
  }
  return ordered;
}

/** What each lesson brings: its part of the weight not yet mastered of its competencies, shared with other lessons on them. */
function listGains(lessons: readonly PlanLesson[], competencies: readonly PlanCompetency[]): Map<string, number> {
  const lacking = new Map(competencies.map(({ id, weight, mastery }) => [id, weight * (1 - mastery)]));
  const teachers = Map.groupBy(
    lessons.flatMap(({ competencies }) => competencies),
    (id) => id,
  );
  return new Map(
    lessons.map((lesson) => [
      lesson.id,
      lesson.competencies.reduce((sum, id) => sum + (lacking.get(id) ?? 0) / (teachers.get(id)?.length ?? 1), 0),
    ]),
  );
}

/** The greatest gain for each minute that any beginning of the chain has (Sidney 1975). */
function bestBeginning(chain: readonly PlanLesson[], gains: ReadonlyMap<string, number>): number {
  let [gain, minutes, best] = [0, 0, 0];
  for (const lesson of chain) {
    gain += gains.get(lesson.id) ?? 0;
    minutes += Math.max(1, lesson.minutes);
    best = Math.max(best, gain / minutes);
  }
  return best;
}
