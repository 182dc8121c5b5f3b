import { seedFrom } from '../engine/random.ts';
import type { Item } from '../schema/item.ts';

/**
 * The ids of the items of one competency that practice holds back, so that exams do not run dry: a quarter, chosen by a
 * hash of the id, so that a new item moves one other at most. None stands in a lesson, and no outcome is left without.
 */
export function holdForExams(items: readonly Item[], inLessons: ReadonlySet<string>): Set<string> {
  const held = new Set<string>();
  const open = Map.groupBy(items, ({ outcome }) => outcome);
  const left = new Map([...open].map(([outcome, own]) => [outcome, own.length]));
  const byHash = items
    .filter(({ id }) => !inLessons.has(id))
    .toSorted((a, b) => seedFrom(a.id) - seedFrom(b.id) || (a.id < b.id ? -1 : 1));
  for (const { id, outcome } of byHash) {
    const others = left.get(outcome) ?? 0;
    if (held.size >= Math.floor(items.length / 4)) break;
    if (others < 2) continue;
    held.add(id);
    left.set(outcome, others - 1);
  }
  return held;
}
