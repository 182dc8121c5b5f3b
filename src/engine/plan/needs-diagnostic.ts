import type { Credited } from '../mastery.ts';

const enoughTried = 8;
const enoughAnswers = 40;

/**
 * True while a diagnostic would tell more than is known: few competencies of the blueprint were tried, and few answers
 * given in all. `outcomesOf` holds the outcomes of each of its competencies that has items.
 */
export function needsDiagnostic(outcomesOf: readonly (readonly string[])[], { outcomes }: Credited): boolean {
  const answers = outcomesOf.map((own) => own.reduce((sum, id) => sum + (outcomes[id]?.credits.length ?? 0), 0));
  const tried = answers.filter((count) => count > 0).length;
  const given = answers.reduce((sum, count) => sum + count, 0);
  return tried < Math.min(enoughTried, outcomesOf.length) && given < enoughAnswers;
}
