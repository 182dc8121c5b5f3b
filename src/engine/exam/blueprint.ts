import { apportion } from '../apportion.ts';
import type { IndexItem } from '../bank.ts';

/** A weighted part of a paper's outline, as a draw needs it. */
export interface ExamSection {
  id: string;
  weight: number;
  competencies: readonly string[];
}

/** What may be drawn: an item of the index, and whether it is held for exams. */
export type Candidate = IndexItem & { held?: true };

/** How many of so many items each section has, by the weights of the outline. */
export function sharesOf(sections: readonly ExamSection[], count: number): number[] {
  const weights = sections.map(({ weight }) => weight);
  return apportion(weights, count);
}

/** The candidates that the section asks for. */
export function poolOf({ competencies }: ExamSection, candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ competency }) => competencies.includes(competency));
}
