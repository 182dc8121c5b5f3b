import type { Progress } from './fold.ts';

/** Those of the items whose latest attempt was not wholly right. */
export function filterMissed<Item extends { id: string }>(
  asked: readonly Item[],
  { items }: Pick<Progress, 'items'>,
): Item[] {
  return asked.filter(({ id }) => (items[id]?.lastScore ?? 1) < 1);
}
