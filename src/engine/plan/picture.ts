import { creditOf, litFrom } from '../mastery.ts';
import type { DiagnosticAnswer } from './first-guess.ts';

/** How somebody stands, as far as a few answers tell. */
export type Standing = 'strong' | 'some' | 'not-yet' | 'not-asked';

/** What was answered of something. */
export interface Tally {
  asked: number;
  /** Wholly right. */
  right: number;
  standing: Standing;
}

/** A section of the blueprint, and those of its competencies that were asked. */
export interface SectionPicture extends Tally {
  competencies: ({ id: string } & Tally)[];
}

const someFrom = 0.4;

/** The picture of each section, in their order; an item counts in every section that asks for its competency. */
export function drawPicture(
  answers: readonly DiagnosticAnswer[],
  sections: readonly { competencies: readonly string[] }[],
): SectionPicture[] {
  return sections.map(({ competencies }) => {
    const own = answers.filter(({ competency }) => competencies.includes(competency));
    const byCompetency = Map.groupBy(own, ({ competency }) => competency);
    return { ...tally(own), competencies: [...byCompetency].map(([id, asked]) => ({ id, ...tally(asked) })) };
  });
}

/** One right answer alone is not strong: it may be luck. */
function tally(answers: readonly DiagnosticAnswer[]): Tally {
  const asked = answers.length;
  const right = answers.filter(({ score }) => score === 1).length;
  const share = answers.reduce((sum, answer) => sum + creditOf(answer), 0) / Math.max(1, asked);
  const known = share >= litFrom && asked > 1 ? 'strong' : share >= someFrom ? 'some' : 'not-yet';
  return { asked, right, standing: asked === 0 ? 'not-asked' : known };
}
