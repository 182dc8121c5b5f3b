import { ELEMENT_NODE, parse, walkSync, type ElementNode } from 'ultrahtml';

/** The elements of a page in their order, each with where it stands in the text (`loc`: its two tags). */
export function listElements(html: string): ElementNode[] {
  const elements: ElementNode[] = [];
  walkSync(parse(html), (node) => {
    if (node.type === ELEMENT_NODE) elements.push(node as ElementNode);
  });
  return elements;
}
