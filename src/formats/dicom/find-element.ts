import type { Element } from './element.ts';

/** The way from an outermost element to the innermost one that holds this byte; empty where none does. */
export function findElementAt(elements: readonly Element[], offset: number): Element[] {
  const found = elements.find((element) => element.offset <= offset && offset < element.end);
  return found ? [found, ...findElementAt(found.children ?? [], offset)] : [];
}
