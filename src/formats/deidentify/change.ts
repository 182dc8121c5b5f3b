import type { Action } from './decide.ts';
import type { Column } from './options.ts';

/** What became of an element. */
export type Outcome = 'removed' | 'emptied' | 'replaced' | 'cleaned' | 'added' | 'kept';

/** An element before and after, and why. */
export interface Change {
  /** `0040,0275[0].0008,0050`: the tags of the sequences with the place of the item, and its own. */
  path: string;
  tag: string;
  vr: string;
  name: string;
  keyword: string;
  outcome: Outcome;
  /** The code that was carried out; none where the table does not name the attribute. */
  action?: Action;
  /** The column of the table that asked for it. */
  column?: Column;
  why: string;
  before: string;
  after: string;
}
