import type { Stretch } from '../../engine/exam/pace.ts';

/** A choice of the timer in words. */
export function describeStretch(stretch: Stretch): string {
  if (stretch === 'off') return 'Off';
  return stretch === 1 ? 'As in the exam' : `× ${stretch}`;
}
