import type { State } from '../../engine/filter.ts';
import type { ItemType } from '../../schema/item.ts';
import type { Level } from '../../schema/words.ts';

/** What each value of a filter is called on the screen; in these orders they are offered. */
export const stateWords: { [Each in State]: string } = {
  unseen: 'not met yet',
  missed: 'missed last time',
  'sure-and-wrong': 'sure and wrong',
  flagged: 'flagged',
  noted: 'with a note',
};

export const levelWords: { [Each in Level]: string } = { recall: 'recall', apply: 'apply', analyse: 'analyse' };

export const typeWords: { [Each in ItemType]: string } = {
  'single-choice': 'single choice',
  'multiple-choice': 'multiple choice',
  ordering: 'ordering',
  matching: 'matching',
  numeric: 'numeric',
  calculation: 'calculation',
  hotspot: 'hotspot',
};
