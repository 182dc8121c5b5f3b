import type { Candidate, ExamSection } from './blueprint.ts';

/** By the id of an item, the ids that may not stand in one form with it. */
export type Clashes = ReadonlyMap<string, ReadonlySet<string>>;

/** Which items exclude each other: variants of one fact, and those of which one gives the other away. */
export function findClashes(candidates: readonly Candidate[]): Clashes {
  const clashes = new Map(candidates.map(({ id }) => [id, new Set<string>()]));
  const part = (a: string, b: string) => {
    if (a === b) return;
    clashes.get(a)?.add(b);
    clashes.get(b)?.add(a);
  };
  const varied = candidates.filter(({ variants }) => variants !== undefined);
  for (const group of Map.groupBy(varied, ({ variants }) => variants).values())
    for (const a of group) for (const b of group) part(a.id, b.id);
  for (const { id, notWith = [] } of candidates) for (const other of notWith) part(id, other);
  return clashes;
}

/** What is still open once these items are drawn. */
export function openAfter(drawn: readonly Candidate[], open: readonly Candidate[], clashes: Clashes): Candidate[] {
  const gone = new Set(drawn.flatMap(({ id }) => [id, ...(clashes.get(id) ?? [])]));
  return open.filter(({ id }) => !gone.has(id));
}

/**
 * How many of the wanted items each section can surely have at once: section by section, the item that excludes
 * fewest others first. Of items that clash more might be had now and then, but a draw that keeps this course open
 * keeps the promise for every seed and history.
 */
export function fill(
  sections: readonly ExamSection[],
  open: readonly Candidate[],
  wanted: readonly number[],
  clashes: Clashes,
): number[] {
  const free = new Set(open.map(({ id }) => id));
  const byCompetency = Map.groupBy(open, ({ competency }) => competency);
  return sections.map(({ competencies }, i) => {
    const pool = competencies.flatMap((id) => byCompetency.get(id) ?? []);
    let got = 0;
    while (got < (wanted[i] ?? 0)) {
      const next = leastExcluding(pool, free, clashes);
      if (!next) break;
      free.delete(next);
      for (const other of clashes.get(next) ?? []) free.delete(other);
      got += 1;
    }
    return got;
  });
}

function leastExcluding(pool: readonly Candidate[], free: ReadonlySet<string>, clashes: Clashes): string | undefined {
  let least = Infinity;
  let best: string | undefined;
  for (const { id } of pool) {
    if (!free.has(id)) continue;
    const excluded = [...(clashes.get(id) ?? [])].filter((other) => free.has(other)).length;
    if (excluded < least) [least, best] = [excluded, id];
    if (least === 0) break;
  }
  return best;
}
