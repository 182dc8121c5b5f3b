import { checkAnswers } from './checks/answers.ts';
import { checkCitations } from './checks/citations.ts';
import { checkFloors } from './checks/floors.ts';
import { checkIds } from './checks/ids.ts';
import { checkLengthCue } from './checks/length-cue.ts';
import { checkLessons } from './checks/lessons.ts';
import { checkOutcomes } from './checks/outcomes.ts';
import { checkReferences } from './checks/references.ts';
import { checkWeights } from './checks/weights.ts';
import { checkWording } from './checks/wording.ts';
import type { Entries } from './entry.ts';
import type { Check, Problem } from './problem.ts';

const checks: Check<Entries>[] = [
  checkIds,
  checkReferences,
  checkOutcomes,
  checkCitations,
  checkWeights,
  checkLessons,
  checkAnswers,
  checkWording,
  checkLengthCue,
  checkFloors,
];

/** Everything that is wrong with the content, by every rule, at once. */
export function checkContent(entries: Entries): Problem[] {
  return checks.flatMap((check) => check(entries));
}
