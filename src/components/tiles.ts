import type { CompetencyNode } from '../curriculum/curriculum.ts';
import type { TileData } from '../islands/ViewBox.tsx';

/** Competencies as tiles of the view box. */
export function tilesOf(competencies: readonly CompetencyNode[], address: (path: string) => string): TileData[] {
  return competencies.map(({ title, path, outcomes, lessons }) => ({
    title,
    href: address(path),
    outcomes: outcomes.map(({ id }) => id),
    isTaught: lessons.length > 0,
  }));
}
