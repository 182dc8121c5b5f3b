import type { ItemProgress, Progress } from '../fold.ts';

/** What was met of each item; of an exam also what was left unanswered, for the review gave its key away. */
export function listMet({ items, exams }: Pick<Progress, 'items' | 'exams'>): Record<string, ItemProgress> {
  const met = { ...items };
  for (const { sat } of Object.values(exams))
    for (const { item } of sat?.places ?? []) met[item] ??= { attempts: 0, lastAt: sat?.at ?? 0, lastScore: 0 };
  return met;
}
