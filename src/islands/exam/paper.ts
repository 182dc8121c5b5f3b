import type { ExamSection } from '../../engine/exam/blueprint.ts';
import type { Pace } from '../../engine/exam/pace.ts';

/** A paper as its mock exam needs it. */
export interface ExamPaper {
  /** `certification/paper`. */
  id: string;
  title: string;
  sections: (ExamSection & { title: string })[];
  /** How many items the real exam counts. */
  items: number;
  /** How many more may stand among them that do not count; left out where there are none or the bank has too few. */
  trial?: number;
  pace?: Pace;
  /** The lengths that can be sat honestly today, shortest first. */
  lengths: number[];
}
