/** Where a word stands: entries, each with the weight of the best place in it. */
export type Postings = [entry: number, weight: number][];

/** What a word counts by where it stands: in a text, in the title of a section's lesson, as a part, in a title. */
export const weights = { text: 1, whole: 3, part: 7, title: 10 };

const inOrder = Object.values(weights);

/**
 * Postings in two thirds of the room that JSON takes for them, both compressed: for each weight, the lightest first, the
 * entries in their order, each as what it is more than the one before, in base 36.
 */
export function packPostings(postings: Readonly<Postings>): string {
  const groups = inOrder.map((weight) => {
    const entries = postings.filter((posting) => posting[1] === weight).map(([entry]) => entry);
    return entries
      .toSorted((a, b) => a - b)
      .map((entry, i, all) => (entry - (all[i - 1] ?? 0)).toString(36))
      .join(' ');
  });
  return groups.join('|').replace(/\|+$/, '');
}

/** The postings that were packed, by weight and entry. */
export function readPostings(packed: string): Postings {
  return packed.split('|').flatMap((group, place): Postings => {
    let entry = 0;
    const gaps = group === '' ? [] : group.split(' ');
    return gaps.map((gap) => [(entry += Number.parseInt(gap, 36)), inOrder[place] ?? 0]);
  });
}
