import type { Attempt } from '../event.ts';
import { creditOf, litFrom, masteryOfOutcome, type Credited } from '../mastery.ts';

/** An answer of the diagnostic. */
export type DiagnosticAnswer = Pick<Attempt, 'score' | 'confidence'> & { competency: string };

/** What somebody who is new is thought to know, and how many answers that thought is worth. */
const prior = { mean: 0.3, answers: 4 };
/** Where nothing was asked, a guess never lights a competency. */
const mostUnasked = litFrom - 0.05;

/**
 * A first guess at the mastery, from 0 to 1, of each competency of the blueprint: its own answers, drawn towards those of
 * its sections, and these towards the whole. A guessed answer is worth half. Skipping a lesson takes an answer on it.
 */
export function readDiagnostic(
  answers: readonly DiagnosticAnswer[],
  sections: readonly { competencies: readonly string[] }[],
): Record<string, number> {
  const competencies = [...new Set(sections.flatMap(({ competencies }) => competencies))];
  const answersTo = (ids: readonly string[]) => answers.filter(({ competency }) => ids.includes(competency));
  const whole = shrink(answersTo(competencies), prior.mean);
  return Object.fromEntries(
    competencies.map((id) => {
      const own = sections.filter(({ competencies }) => competencies.includes(id));
      const around = shrink(answersTo(own.flatMap(({ competencies }) => competencies)), whole);
      const asked = answersTo([id]);
      return [id, asked.length === 0 ? Math.min(around, mostUnasked) : shrink(asked, around)];
    }),
  );
}

/** The mean credit of the answers, drawn towards `mean` as if a few more answers had said that. */
function shrink(answers: readonly DiagnosticAnswer[], mean: number): number {
  const credit = answers.reduce((sum, answer) => sum + creditOf(answer), 0);
  return (credit + prior.answers * mean) / (answers.length + prior.answers);
}

const answersEnough = 2;

/**
 * Mastery of a competency at a time, as the plan takes it: an outcome that was answered twice speaks for itself, and
 * until then the guess stands in for it.
 */
export function masteryWithGuess({ outcomes }: Credited, ids: readonly string[], at: number, guess = 0): number {
  const sum = ids.reduce((total, id) => {
    const isKnown = (outcomes[id]?.credits.length ?? 0) >= answersEnough;
    const own = masteryOfOutcome(outcomes[id], at);
    return total + (isKnown ? own : Math.max(own, guess));
  }, 0);
  return ids.length === 0 ? 0 : sum / ids.length;
}
