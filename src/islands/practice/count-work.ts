import { filterMissed } from '../../engine/today.ts';
import { learner } from '../../stores/learner.ts';
import { loadIndex } from './load.ts';

/** What waits for a learner: items to put right, reviews for today, and how many more for how many other days. */
export interface Work {
  missed: number;
  due: number;
  waiting: number;
  days: number;
}

const none: Work = { missed: 0, due: 0, waiting: 0, days: 0 };

/** What waits, of the items still asked; nothing where the index cannot be had. */
export async function countWork(indexAddress: string): Promise<Work> {
  const progress = learner.$progress.get();
  if (progress.attempts === 0) return none;
  const index = await loadIndex(indexAddress).catch(() => undefined);
  if (!index) return none;
  // The scheduler is of use only to somebody who has tried something.
  const { findDue } = await import('./due.ts');
  const { items, backlog } = await findDue(index);
  return { missed: filterMissed(index.items, progress).length, due: items.length, ...backlog };
}
