import { formatFixed, show } from './format-number.ts';
import type { Formula } from './formula.ts';

/**
 * The most studies that a restore can miss. A backup holds what was there when it began and helps once it has ended,
 * so the worst moment to fail is just before the end of the next one: an interval and a run after the last state kept.
 */
export const recoveryPoint: Formula<'interval' | 'run' | 'studies'> = {
  parameters: {
    interval: { unit: 'h', says: 'from the start of one backup to the next', allowed: [4, 6, 8, 12, 24] },
    run: { unit: 'h', says: 'how long a backup runs', allowed: [0.5, 1, 1.5, 2.5, 3] },
    studies: { unit: '1/h', says: 'studies that arrive in an hour', allowed: { from: 10, to: 200, step: 2 } },
  },
  unit: 'studies',
  digits: 0,
  compute: ({ interval, run, studies }) => (interval + run) * studies,
  wrong({ interval, run, studies }) {
    return [
      {
        value: interval * studies,
        rationale: 'The run of the backup was left out. While it runs, only the one before it can be restored.',
      },
      {
        value: (interval / 2) * studies,
        rationale: 'That is about the mean loss. The recovery point objective bounds the worst one.',
      },
      {
        value: (interval - run) * studies,
        rationale: 'The run was taken off. It makes the gap longer: a backup helps only once it has ended.',
      },
      {
        value: (interval + 2 * run) * studies,
        rationale: 'The run was counted twice. The state kept is that of the start of the earlier backup.',
      },
    ];
  },
  solve({ interval, run, studies }) {
    const gap = interval + run;
    return [
      'The worst moment to fail is just before the next backup ends',
      `Since the last state kept: ${show(interval)} h + ${show(run)} h = ${show(gap)} h`,
      `${show(gap)} × ${show(studies)} = ${formatFixed(gap * studies, 0)} studies`,
    ];
  },
};
