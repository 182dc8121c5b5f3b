import type { ItemProgress } from '../fold.ts';
import type { Candidate } from './blueprint.ts';
import { openAfter, type Clashes } from './fill.ts';

/** What the draw of one section goes by. */
export interface SectionDraw {
  /** Its candidates that are still open, clashes with other sections taken out. */
  pool: readonly Candidate[];
  count: number;
  clashes: Clashes;
  /** What was met of each item. */
  items: Record<string, ItemProgress>;
  /** The place of each item in a random order, which decides between equals. */
  chance: ReadonlyMap<string, number>;
  /** The cases that other sections brought in. */
  cases: ReadonlySet<string>;
  /** Whether the rest of the form can still be filled once all these are drawn. */
  leavesEnough: (drawn: readonly Candidate[]) => boolean;
}

/** Items to draw in one go, and what is taken first: the lower at the first difference. */
interface Bid {
  bundle: Candidate[];
  rank: number[];
}

/**
 * Draws the items of one section, best first: each from the competency with the fewest so far, those held for exams
 * and never met before others never met, the level that is most behind its share of the pool, and those met
 * longest ago. A case comes in with two of its items, unless that would leave competencies behind or none is left.
 */
export function drawSection(draw: SectionDraw): Candidate[] {
  const drawn: Candidate[] = [];
  let open = draw.pool;
  // Once another competency may be left an item short for it: else short forms would never see a case.
  let allowedLead = 2;
  while (drawn.length < draw.count) {
    const bids = listBids(draw, drawn, open).toSorted((a, b) => compareRanks(a.rank, b.rank));
    const best = bids.find(({ bundle }) => {
      const fits = bundle.length === 1 || leadOf(bundle, draw, drawn, open) <= allowedLead;
      return fits && draw.leavesEnough([...drawn, ...bundle]);
    });
    if (!best) break;
    if (best.bundle.length > 1 && leadOf(best.bundle, draw, drawn, open) > 1) allowedLead = 1;
    drawn.push(...best.bundle);
    open = openAfter(best.bundle, open, draw.clashes);
  }
  return drawn;
}

/** Every open item alone, and those of a case that is not yet in the form with another of it too, as far as there is room. */
function listBids(draw: SectionDraw, drawn: readonly Candidate[], open: readonly Candidate[]): Bid[] {
  const rankOf = rankBy(draw, drawn);
  const competencies = countBy(drawn, 'competency');
  const cases = new Set([...draw.cases, ...drawn.flatMap((item) => item.case ?? [])]);
  const families = Map.groupBy(open, (item) => item.case);
  return open.flatMap((item) => {
    const bid = (bundle: Candidate[], isTornOff: boolean): Bid => ({
      bundle,
      rank: [competencies[item.competency] ?? 0, Number(isTornOff), ...rankOf(item)],
    });
    if (item.case === undefined || cases.has(item.case)) return bid([item], false);
    const siblings = openAfter([item], families.get(item.case) ?? [], draw.clashes);
    const [partner] = siblings.toSorted((a, b) => compareRanks(rankOf(a), rankOf(b)));
    if (!partner) return bid([item], false);
    return drawn.length + 2 > draw.count ? bid([item], true) : [bid([item, partner], false), bid([item], true)];
  });
}

/** What is taken first where competencies stand alike: see `drawSection`. */
function rankBy({ pool, items, chance }: SectionDraw, drawn: readonly Candidate[]): (item: Candidate) => number[] {
  const levels = countBy(drawn, 'level');
  const wanted = countBy(pool, 'level');
  return ({ id, held, level }) => {
    const met = items[id];
    const freshness = met ? 2 : held ? 0 : 1;
    // How far the level would be ahead of its share of the pool.
    const surplus = (levels[level] ?? 0) - ((wanted[level] ?? 0) / pool.length) * (drawn.length + 1);
    return [freshness, surplus, met?.lastAt ?? 0, chance.get(id) ?? 0];
  };
}

/** By how many items a competency will be ahead of another that could have had more, once the section is full. */
function leadOf(
  bundle: readonly Candidate[],
  { count, clashes }: SectionDraw,
  drawn: readonly Candidate[],
  open: readonly Candidate[],
): number {
  const after = [...drawn, ...bundle];
  const counts = countBy(after, 'competency');
  const highest = Math.max(...bundle.map(({ competency }) => counts[competency] ?? 0));
  const behind = [...new Set(openAfter(bundle, open, clashes).map(({ competency }) => competency))];
  const needed = (lead: number) =>
    behind.reduce((sum, competency) => sum + Math.max(0, highest - lead - (counts[competency] ?? 0)), 0);
  let lead = 1;
  while (needed(lead) > count - after.length) lead += 1;
  return lead;
}

function countBy(items: readonly Candidate[], field: 'competency' | 'level'): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[item[field]] = (counts[item[field]] ?? 0) + 1;
  return counts;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const first = a.findIndex((rank, i) => rank !== b[i]);
  return first < 0 ? 0 : (a[first] ?? 0) - (b[first] ?? 0);
}
