import { attributeOf, type Attribute, type DataSet } from './data-set.ts';
import type { Element } from './element.ts';

/** The elements as a data set, the File Meta Information left out; what has no texts or items is kept empty. */
export function readDataSet(elements: readonly Element[]): DataSet {
  return Object.fromEntries(
    elements
      .filter(({ tag }) => !tag.startsWith('0002') && !tag.startsWith('FFFE'))
      .map((element) => [element.tag.replace(',', ''), readAttribute(element)]),
  );
}

function readAttribute({ vr, value, children = [] }: Element): Attribute {
  if (vr === 'SQ')
    return children.length > 0 ? { vr, Value: children.map(({ children: own = [] }) => readDataSet(own)) } : { vr };
  if (/^(?:OB|OD|OF|OL|OV|OW|UN)$/.test(vr)) return { vr };
  const isWhole = /^(?:ST|LT|UT|UR)$/.test(vr);
  return attributeOf(vr, isWhole ? [value] : value.split('\\'));
}
