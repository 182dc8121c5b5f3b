import { filterMissed } from '../../engine/today.ts';
import { learner } from '../../stores/learner.ts';
import { loadIndex } from './load.ts';

/** How many items wait to be put right, of those still asked; none where the index cannot be had. */
export async function countMissed(indexAddress: string): Promise<number> {
  const progress = learner.$progress.get();
  if (progress.attempts === 0) return 0;
  const index = await loadIndex(indexAddress).catch(() => undefined);
  return index ? filterMissed(index.items, progress).length : 0;
}
