import type { Outline } from './Mastery.tsx';

/** The outcomes of an outline or of some of its rows, each once: a competency may stand in several sections. */
export function outcomesOf({ rows }: Pick<Outline, 'rows'>): string[] {
  return [...new Set(rows.flatMap(({ tiles }) => tiles.flatMap(({ outcomes }) => outcomes)))];
}
