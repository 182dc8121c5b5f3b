import type { ItemProgress } from '../fold.ts';
import { createRandom } from '../random.ts';
import { shuffle } from '../shuffle.ts';
import { poolOf, sharesOf, type Candidate, type ExamSection } from './blueprint.ts';
import { drawSection } from './draw-section.ts';
import { fill, findClashes, openAfter } from './fill.ts';

/** What to draw a form from, and how. */
export interface FormRequest {
  sections: readonly ExamSection[];
  candidates: readonly Candidate[];
  /** How many items are to count. */
  count: number;
  /** How many are to stand among them that do not count. */
  trial?: number;
  seed: number;
  /** What was met of each item. */
  items: Record<string, ItemProgress>;
}

/** An item on a form. */
export interface FormItem {
  item: Candidate;
  section: string;
  /** True if it does not count. */
  trial?: true;
}

/** A section that the bank cannot fill. */
export interface Shortage {
  section: string;
  wanted: number;
  got: number;
}

/** The items of one exam, in the order to ask them, and the sections that are short of some. */
export interface Form {
  items: FormItem[];
  short: Shortage[];
}

/**
 * Draws a form by the outline: each section has its share, no item is repeated, retired, a variant of another or
 * given away by another, and items of one case stand together. The same request gives the same form.
 */
export function drawForm({ sections, candidates, count, trial = 0, seed, items }: FormRequest): Form {
  const random = createRandom(seed);
  const usable = candidates.filter(({ retired }) => !retired);
  const clashes = findClashes(usable);
  const chance = new Map(shuffle(usable, random).map(({ id }, i) => [id, i]));
  const counting = sharesOf(sections, count);
  const onTrial = sharesOf(sections, trial);
  const wanted = counting.map((share, i) => share + (onTrial[i] ?? 0));
  const promised = fill(sections, usable, wanted, clashes);

  const drawn: FormItem[] = [];
  let open = usable;
  sections.forEach((section, i) => {
    const later = sections.slice(i + 1);
    const rest = [section, ...later];
    const leavesEnough = (taken: readonly Candidate[]) => {
      const needed = [(promised[i] ?? 0) - taken.length, ...promised.slice(i + 1)];
      return fill(rest, openAfter(taken, open, clashes), needed, clashes).every((got, j) => got === needed[j]);
    };
    const cases = new Set(drawn.flatMap(({ item }) => item.case ?? []));
    const pool = poolOf(section, open);
    const best = drawSection({ pool, count: promised[i] ?? 0, clashes, items, chance, cases, leavesEnough });
    open = openAfter(best, open, clashes);
    best.forEach((item, j) => {
      const counts = j < (counting[i] ?? 0);
      drawn.push({ item, section: section.id, ...(counts ? {} : { trial: true }) });
    });
  });

  const place = new Map(usable.map(({ id }, i) => [id, i]));
  const asWritten = drawn.toSorted((a, b) => (place.get(a.item.id) ?? 0) - (place.get(b.item.id) ?? 0));
  // An item without a case is a row of its own: its id may be the name of a case.
  const rows = [...Map.groupBy(asWritten, ({ item }) => item.case ?? item).values()];
  return { items: shuffle(rows, random).flat(), short: listShortages(sections, wanted, promised) };
}

/** The sections that have fewer items than they should. */
export function listShortages(
  sections: readonly ExamSection[],
  wanted: readonly number[],
  got: readonly number[],
): Shortage[] {
  return sections
    .map(({ id }, i) => ({ section: id, wanted: wanted[i] ?? 0, got: got[i] ?? 0 }))
    .filter(({ wanted, got }) => got < wanted);
}
