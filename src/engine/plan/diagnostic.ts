import { poolOf, sharesOf, type Candidate, type ExamSection } from '../exam/blueprint.ts';
import { findClashes, openAfter } from '../exam/fill.ts';
import { createRandom } from '../random.ts';
import { shuffle } from '../shuffle.ts';
import { countIn, usualSecondsPerItem } from './task.ts';

/** What to draw a diagnostic from. */
export interface DiagnosticRequest {
  sections: readonly ExamSection[];
  candidates: readonly Candidate[];
  /** The competencies of which something is known already: they come after the others. */
  tried?: readonly string[];
  /** 15 if not given. */
  minutes?: number;
  secondsPerItem?: number;
  seed: number;
}

const levelOrder = ['apply', 'recall', 'analyse'];

/**
 * The items of a first look over the whole blueprint, as many as the minutes hold: each section has its share, in it the
 * competencies of most weight come first and none comes twice before all have come, and items of the middle level are
 * taken where there are any. None is held for exams, has a case to read or is given away by another. What a section
 * cannot fill goes to the others.
 */
export function drawDiagnostic({
  sections,
  candidates,
  tried = [],
  minutes = 15,
  secondsPerItem = usualSecondsPerItem,
  seed,
}: DiagnosticRequest): Candidate[] {
  const random = createRandom(seed);
  const quick = candidates.filter((item) => !item.held && !item.retired && item.case === undefined);
  const clashes = findClashes(quick);
  const weights = weighCompetencies(sections);
  const asked: Record<string, number> = Object.fromEntries(tried.map((id) => [id, 1]));
  const drawn: Candidate[] = [];
  let open = shuffle(quick, random).toSorted((a, b) => levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level));
  const draw = (pool: readonly Candidate[]): boolean => {
    const [best] = pool.toSorted(
      ({ competency: a }, { competency: b }) =>
        (asked[a] ?? 0) - (asked[b] ?? 0) || (weights.get(b) ?? 0) - (weights.get(a) ?? 0),
    );
    if (!best) return false;
    drawn.push(best);
    asked[best.competency] = (asked[best.competency] ?? 0) + 1;
    open = openAfter([best], open, clashes);
    return true;
  };

  const count = countIn(minutes, secondsPerItem);
  const shares = sharesOf(sections, count);
  sections.forEach((section, i) => {
    for (let left = shares[i] ?? 0; left > 0; left -= 1) if (!draw(poolOf(section, open))) break;
  });
  const isAsked = ({ competency }: Candidate) => weights.has(competency);
  while (drawn.length < count && draw(open.filter(isAsked)));
  return shuffle(drawn, random);
}

/** The weight of each competency: its equal part of each section that asks for it. */
export function weighCompetencies(sections: readonly Omit<ExamSection, 'id'>[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { weight, competencies } of sections)
    for (const id of competencies) weights.set(id, (weights.get(id) ?? 0) + weight / competencies.length);
  return weights;
}
