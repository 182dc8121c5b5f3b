import { itemsOf, textsOf, type Attribute, type DataSet } from '../dicom/data-set.ts';
import { findAttribute } from './attributes.ts';

/** The data set as dcmdump prints it: tag, VR, value, length in bytes, multiplicity and keyword. */
export function dumpDataSet(dataSet: DataSet, indent = ''): string {
  return Object.keys(dataSet)
    .toSorted()
    .flatMap((tag) => dumpAttribute(tag, dataSet[tag] ?? { vr: 'UN' }, indent))
    .join('\n');
}

function dumpAttribute(tag: string, attribute: Attribute, indent: string): string[] {
  const { vr } = attribute;
  const place = `${indent}(${tag.slice(0, 4)},${tag.slice(4)})`.toLowerCase() + ` ${vr} `;
  const keyword = findAttribute(tag)?.keyword ?? 'Unknown';
  if (vr === 'SQ') {
    const items = itemsOf(attribute);
    return [
      `${place}(Sequence with ${items.length} ${items.length === 1 ? 'item' : 'items'})`.padEnd(56) +
        ` # u/l, 1 ${keyword}`,
      ...items.flatMap((item) =>
        [`${indent}  (fffe,e000) na (Item)`, dumpDataSet(item, `${indent}    `)].filter(Boolean),
      ),
    ];
  }
  const texts = textsOf(attribute);
  const isNumber = /^(?:US|SS|UL|SL|FL|FD)$/.test(vr);
  const text = texts.join('\\');
  const shown = texts.length === 0 ? '(no value available)' : isNumber ? text : `[${text}]`;
  const bytes = isNumber ? texts.length * sizeOf(vr) : new TextEncoder().encode(text).length;
  return [`${place}${shown}`.padEnd(56) + ` # ${String(bytes + (bytes % 2)).padStart(3)}, ${texts.length} ${keyword}`];
}

function sizeOf(vr: string): number {
  return /^[US]S$/.test(vr) ? 2 : vr === 'FD' ? 8 : 4;
}
