import type { Item, ItemType } from '../../schema/item.ts';
import { levels, type Level } from '../../schema/words.ts';
import type { CompetencyNode, Curriculum } from '../curriculum.ts';

/** What some items are, counted. */
export interface ItemCounts {
  items: number;
  types: Partial<Record<ItemType, number>>;
  levels: Record<Level, number>;
  /** Different cases that they are about. */
  cases: number;
}

export interface CompetencyCoverage extends ItemCounts {
  id: string;
  title: string;
  path: string;
  lessons: number;
  outcomes: { id: string; text: string; lessons: number; items: number }[];
}

export interface DomainCoverage extends ItemCounts {
  id: string;
  title: string;
  path: string;
  lessons: number;
  competencies: CompetencyCoverage[];
}

/** Lessons, items and cases of every domain, competency and outcome. */
export function measureCoverage({ domains }: Curriculum): DomainCoverage[] {
  return domains.map(({ id, title, path, lessons, competencies }) => ({
    id,
    title,
    path,
    lessons: lessons.length,
    ...countItems(competencies.flatMap(({ items }) => items)),
    competencies: competencies.map(measureCompetency),
  }));
}

function measureCompetency({ id, title, path, lessons, outcomes, items }: CompetencyNode): CompetencyCoverage {
  return {
    id,
    title,
    path,
    lessons: lessons.length,
    ...countItems(items),
    outcomes: outcomes.map((outcome) => ({
      ...outcome,
      lessons: lessons.filter((lesson) => lesson.outcomes.includes(outcome.id)).length,
      items: items.filter((item) => item.outcome === outcome.id).length,
    })),
  };
}

function countItems(items: readonly Item[]): ItemCounts {
  const types: ItemCounts['types'] = {};
  for (const { type } of items) types[type] = (types[type] ?? 0) + 1;
  const atLevel = (level: Level) => items.filter((item) => item.level === level).length;
  return {
    items: items.length,
    types,
    levels: Object.fromEntries(levels.map((level) => [level, atLevel(level)])) as Record<Level, number>,
    cases: new Set(items.flatMap((item) => item.case ?? [])).size,
  };
}
