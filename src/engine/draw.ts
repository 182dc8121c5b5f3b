import type { IndexItem } from './bank.ts';
import type { ItemProgress } from './fold.ts';
import { createRandom } from './random.ts';
import { shuffle } from './shuffle.ts';

/** What to draw from, how many, and what the learner has already met. */
export interface DrawRequest {
  candidates: readonly IndexItem[];
  count: number;
  seed: number;
  items: Record<string, ItemProgress>;
}

/**
 * Draws up to `count` items: those missed last time first, then those never met, then those met longest ago;
 * no two variants of one fact, no item with one that gives it away, and competencies mixed. What was held for
 * sure and was wrong stands first: noticed errors of that kind are put right best.
 */
export function drawItems({ candidates, count, seed, items }: DrawRequest): IndexItem[] {
  const random = createRandom(seed);
  const ranked = shuffle(
    candidates.filter(({ retired }) => !retired),
    random,
  ).toSorted((a, b) => urgency(items[a.id]) - urgency(items[b.id]));
  const drawn: IndexItem[] = [];
  for (const item of ranked) {
    if (drawn.length + 1 > count) break;
    if (drawn.every((other) => mayStandTogether(item, other))) drawn.push(item);
  }
  // An item without a case is a row of its own: its id may be the name of a case.
  const rows = [...Map.groupBy(shuffle(drawn, random), (item) => item.case ?? item).values()];
  const isSureAndWrong = (row: IndexItem[]) => row.some(({ id }) => urgency(items[id]) === -2);
  return [...interleave(rows.filter(isSureAndWrong)), ...interleave(rows.filter((row) => !isSureAndWrong(row)))];
}

/** Smaller comes sooner: missed below 0, never met 0, met by the time of the last attempt. */
function urgency(progress: ItemProgress | undefined): number {
  if (!progress) return 0;
  if (progress.lastScore === 1) return progress.lastAt;
  return progress.lastConfidence === 'sure' ? -2 : -1;
}

/** False of two variants of one fact, and where one gives the other away. */
export function mayStandTogether(a: IndexItem, b: IndexItem): boolean {
  const areVariants = a.variants !== undefined && a.variants === b.variants;
  return !areVariants && !a.notWith?.includes(b.id) && !b.notWith?.includes(a.id);
}

/** The rows, items of one case each, so that neighbours differ in competency as long as they can. */
function interleave(rows: IndexItem[][]): IndexItem[] {
  const queue = [...rows];
  const mixed: IndexItem[] = [];
  while (queue.length > 0) {
    const before = mixed.at(-1)?.competency;
    const next = queue.findIndex(([first]) => first?.competency !== before);
    mixed.push(...queue.splice(Math.max(0, next), 1).flat());
  }
  return mixed;
}
