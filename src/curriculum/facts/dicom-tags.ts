import { findElement, type Element } from '../../standards/dicom/elements.ts';
import type { Code } from './names-beside.ts';

/** A tag as it stands in a text, with a VR that follows it at once. */
export interface Tag extends Code {
  element: Element | undefined;
  vr?: string;
}

/** PS3.5 §6.2. */
const vrs = new Set(
  'AE AS AT CS DA DS DT FD FL IS LO LT OB OD OF OL OV OW PN SH SL SQ SS ST SV TM UC UI UL UN UR US UT UV'.split(' '),
);
const digits = String.raw`([\da-f]{2}[\da-fx]{2}),SPACE(?:0x)?([\da-fx]{4})`;
const inBrackets = String.raw`\((?:0x)?${digits.replace('SPACE', String.raw`\s?`)}\)`;
// `1024,2048` may be two numbers.
const bare = String.raw`(?<![\w,.(])(?=0|[\da-f,]*[a-f])${digits.replace('SPACE', '')}(?![\w,.]\w)`;
const asOneNumber = String.raw`(?<![\w.])(00[\da-f]{6})(?![\w.]\w)`;
const pattern = new RegExp(`${inBrackets}|${bare}|${asOneNumber}`, 'gi');

/** The tags of a text as `(0010,0020)`, `0010,0020` and, where the dictionary has it, `00100020`. */
export function listTags(text: string): Tag[] {
  return [...text.matchAll(pattern)].flatMap((match): Tag[] => {
    const [found, group = match[3], number = match[4], whole = ''] = [match[0], match[1], match[2], match[5]];
    const written = group && number ? `${group},${number}` : `${whole.slice(0, 4)},${whole.slice(4)}`;
    const element = findElement(written);
    if (whole && !element) return [];
    const vr = /^[)`*]*,?[ \t]+`?([A-Z]{2})(?![\w-])/.exec(text.slice(match.index + found.length));
    const isVr = vr?.[1] !== undefined && vrs.has(vr[1]);
    const end = match.index + found.length + (isVr ? vr[0].length : 0);
    return [
      { code: element?.tag ?? written.toUpperCase(), element, start: match.index, end, ...(isVr ? { vr: vr[1] } : {}) },
    ];
  });
}
