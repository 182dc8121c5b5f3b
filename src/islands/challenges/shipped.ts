import type { Solved } from '../../engine/challenges/judge.ts';
import type { BenchId } from '../../schema/words.ts';

/** A challenge as its page is given it; its Markdown is HTML. */
export interface ShippedChallenge {
  id: string;
  revision: number;
  outcome: string;
  bench: BenchId;
  start: unknown;
  solved: Solved;
  hints: string[];
  debrief: string;
  /** What was to be done, line by line, as HTML. */
  solution: string[];
  lessons: { title: string; href: string }[];
}
