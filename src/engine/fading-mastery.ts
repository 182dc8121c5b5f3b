import type { Exposures } from './first-exposures.ts';
import { retentionOf } from './forgetting.ts';
import { masteryOfOutcome, type Credited } from './mastery.ts';

/** Mastery of a competency at a time, from 0 to 1: the mean over its outcomes of what was earned, faded since its last attempt. */
export function masteryAt(
  at: number,
  ids: readonly string[],
  { outcomes }: Credited,
  { practised }: Pick<Exposures, 'practised'>,
): number {
  const sum = ids.reduce((total, id) => {
    const practice = practised[id];
    return total + (practice ? masteryOfOutcome(outcomes[id]) * retentionOf(practice, at) : 0);
  }, 0);
  return ids.length === 0 ? 0 : sum / ids.length;
}
