import type { Part } from '../../standards/hl7/messages.ts';

/**
 * The place of the first name that cannot stand where it does, the length of the names where they end too early, and undefined where
 * they fit the structure. All readings are followed at once, for an ORC may begin an order or belong to the one before.
 */
export function findMisplaced(parts: readonly Part[], names: readonly string[]): number | undefined {
  let furthest = 0;
  return followAll(parts, new Set([0])).has(names.length) ? undefined : furthest;

  /** Where one can stand after these parts, having stood at any of the starts. */
  function followAll(parts: readonly Part[], starts: ReadonlySet<number>): ReadonlySet<number> {
    return parts.reduce((places, part) => repeat(part, places), starts);
  }

  function repeat(part: Part, starts: ReadonlySet<number>): ReadonlySet<number> {
    const ends = new Set(part.least === 0 ? starts : []);
    const seen = new Set<number>();
    let places = starts;
    for (let times = 1; times <= part.most && places.size > 0; times++) {
      places = new Set([...followOnce(part, places)].filter((place) => !seen.has(place)));
      for (const place of places) {
        seen.add(place);
        if (times >= part.least) ends.add(place);
      }
    }
    return ends;
  }

  function followOnce(part: Part, starts: ReadonlySet<number>): ReadonlySet<number> {
    if (part.kind === 'group') return followAll(part.parts, starts);
    if (part.kind === 'choice') return new Set(part.parts.flatMap((choice) => [...followOnce(choice, starts)]));
    const ends = [...starts].filter((place) => names[place] === part.name).map((place) => place + 1);
    furthest = Math.max(furthest, ...ends);
    return new Set(ends);
  }
}
