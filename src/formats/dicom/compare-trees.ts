import type { Element } from './element.ts';

/** How an element stands to the other file’s. */
export type Comparison = 'same' | 'changed' | 'only here' | 'only there';

/** An element of either file, or of both. */
export interface Compared {
  element: Element;
  /** What stands in its place in the other file. */
  other?: Element;
  comparison: Comparison;
  children: Compared[];
}

interface Side {
  bytes: Uint8Array;
  elements: readonly Element[];
}

/** Lays the other file beside the first: elements meet by tag, items of a sequence by their place. */
export function compareTrees(here: Side, there: Side): Compared[] {
  const waiting = new Map<string, Element[]>();
  for (const element of there.elements) waiting.set(element.tag, [...(waiting.get(element.tag) ?? []), element]);
  const found = here.elements.map((element): Compared => {
    const other = waiting.get(element.tag)?.shift();
    return other ? compare(element, other, here.bytes, there.bytes) : onlyIn(element, 'only here');
  });
  const left = [...waiting.values()].flat().map((element) => onlyIn(element, 'only there'));
  // Items keep their order; a file’s elements ascend by tag.
  return left.length === 0
    ? found
    : [...found, ...left].toSorted((a, b) =>
        a.element.tag < b.element.tag ? -1 : a.element.tag > b.element.tag ? 1 : 0,
      );
}

function compare(element: Element, other: Element, here: Uint8Array, there: Uint8Array): Compared {
  const children = compareTrees(
    { bytes: here, elements: element.children ?? [] },
    { bytes: there, elements: other.children ?? [] },
  );
  const isSame =
    element.vr === other.vr &&
    (element.children && other.children
      ? children.every(({ comparison }) => comparison === 'same') &&
        (children.length > 0 || hasSameBytes(element, other, here, there))
      : hasSameBytes(element, other, here, there));
  return { element, other, comparison: isSame ? 'same' : 'changed', children };
}

function onlyIn(element: Element, comparison: Comparison): Compared {
  return { element, comparison, children: (element.children ?? []).map((child) => onlyIn(child, comparison)) };
}

function hasSameBytes(a: Element, b: Element, here: Uint8Array, there: Uint8Array): boolean {
  const length = a.end - a.valueOffset;
  if (length !== b.end - b.valueOffset) return false;
  for (let i = 0; i < length; i += 1) if (here[a.valueOffset + i] !== there[b.valueOffset + i]) return false;
  return true;
}
