import type { Held } from '../../formats/deidentify/held.ts';

/** What became of an element. */
export type Fate = 'removed' | 'emptied' | 'replaced' | 'kept';

/** By path; elements that were kept are left out, and so is what stood within something that is gone. */
export type Fates = Record<string, Fate>;

/** An element that two programs treated differently. */
export interface Disagreement {
  sample: string;
  path: string;
  ours: Fate;
  theirs: Fate;
}

/** What became of the elements of a data set, seen from its two files alone. */
export function judgeElements(before: readonly Held[], after: readonly Held[], path = ''): Fates {
  const fates: Fates = {};
  for (const element of before) {
    if (element.tag.startsWith('0002,')) continue;
    const left = after.find(({ tag }) => tag === element.tag);
    const fate = judge(element, left);
    if (fate !== 'kept') fates[`${path}${element.tag}`] = fate;
    if (fate !== 'kept' || !left?.items) continue;
    for (const [i, item] of (element.items ?? []).entries())
      Object.assign(fates, judgeElements(item, left.items[i] ?? [], `${path}${element.tag}[${i}].`));
  }
  return fates;
}

function judge(element: Held, left: Held | undefined): Fate {
  if (!left) return 'removed';
  if (element.items) {
    if (element.items.length > 0 && left.items?.length === 0) return 'emptied';
    const tags = (held: Held) => held.items?.flat().map(({ tag }) => tag) ?? [];
    // Of what was replaced whole nothing is of the kind that it was.
    const isOther = element.items.length > 0 && !tags(left).some((tag) => tags(element).includes(tag));
    return isOther ? 'replaced' : 'kept';
  }
  const isEmpty = left.bytes.length === 0 && !left.fragments;
  if (isEmpty) return element.bytes.length === 0 && !element.fragments ? 'kept' : 'emptied';
  return left.text === element.text ? 'kept' : 'replaced';
}

/** Where the two differ, in the order of the files. */
export function compareFates(sample: string, ours: Fates, theirs: Fates): Disagreement[] {
  const paths = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].toSorted();
  const isWithin = (path: string, fates: Fates) => Object.keys(fates).some((root) => path.startsWith(`${root}[`));
  return paths
    .filter((path) => ours[path] !== theirs[path] && !isWithin(path, ours) && !isWithin(path, theirs))
    .map((path) => ({ sample, path, ours: ours[path] ?? 'kept', theirs: theirs[path] ?? 'kept' }));
}
