import { fourGramJaccard, norm } from '../../wording/words.ts';

/**
 * Every pair of texts, the later first, whose runs of four characters have at least this share in common. Only texts
 * that share one of their rarest runs are compared: of n runs, two such texts cannot differ in all of the rarest
 * n − ⌈share · n⌉ + 1 (prefix filter; Bayardo, Ma & Srikant 2007).
 */
export function listNearDuplicates(texts: readonly string[], share: number): [number, number][] {
  const met = new Map<number, number[]>();
  return rankRuns(texts).flatMap((ranks, later) => {
    const candidates = new Set<number>();
    for (const rank of ranks.subarray(0, ranks.length - Math.ceil(share * ranks.length) + 1)) {
      const earlier = met.get(rank) ?? [];
      for (const text of earlier) candidates.add(text);
      earlier.push(later);
      met.set(rank, earlier);
    }
    return [...candidates]
      .filter((text) => fourGramJaccard(texts[text] ?? '', texts[later] ?? '') >= share)
      .map((text): [number, number] => [later, text]);
  });
}

/** The runs of each text as their ranks among all runs, the rarest first. */
function rankRuns(texts: readonly string[]): Int32Array[] {
  const runs = texts.map(runsOf);
  const counts = new Map<string, number>();
  for (const own of runs) for (const run of own) counts.set(run, (counts.get(run) ?? 0) + 1);
  const ranks = new Map([...counts].toSorted(([, a], [, b]) => a - b).map(([run], rank) => [run, rank]));
  return runs.map((own) => Int32Array.from(own, (run) => ranks.get(run) ?? 0).toSorted());
}

function runsOf(text: string): Set<string> {
  const compared = norm(text);
  const runs = new Set<string>();
  for (let i = 0; i + 4 <= Math.max(compared.length, 4); i++) runs.add(compared.slice(i, i + 4));
  return runs;
}
