import { findByName, isGroupLength, isPrivateTag, type Element } from '../../standards/dicom/elements.ts';
import type { Claim } from '../claim.ts';
import { listTags, type Tag } from './dicom-tags.ts';
import { findMisnomer, type NameBeside } from './names-beside.ts';

type Misnomer = Omit<NameBeside, 'isClose'> & Partial<Pick<NameBeside, 'isClose'>>;

/** What a text says of data elements by their tags: that they exist, what they are called, and their VR and VM. */
export function listElementClaims(text: string): Claim[] {
  const tags = listTags(text);
  return tags.map((tag) => judge(text, tag, findMisnomer(text, tag, tags, identifyElement)));
}

/** The same of a listing, in which a line speaks of its first tag, and its keyword ends the line. */
export function listLineClaims(listing: string): Claim[] {
  return listing.split('\n').flatMap((line) => {
    const [first, ...others] = listTags(line);
    if (!first) return [];
    const misnomer = findMisnomer(line, first, [first, ...others], identifyElement);
    return [
      judge(line, first, misnomer ?? findWrongKeyword(line, first)),
      ...others.map((tag) => judge(line, tag, undefined)),
    ];
  });
}

/** The tag of the element by this name, if any; single words that are names and mean more are left out. */
export function identifyElement(name: string): string[] {
  const element = /^(?:UIDs?|Dates?|Times?|DateTimes?|Items?|Units|Quantity|Location)$/i.test(name)
    ? undefined
    : findByName(name);
  return element ? [element.tag] : [];
}

function judge(text: string, { code, element, start, end, vr }: Tag, misnomer: Misnomer | undefined): Claim {
  const written = text.slice(start, end);
  if (!element) {
    const isMeant = isPrivateTag(code) || isGroupLength(code) || code.includes('x');
    return isMeant ? { text: written } : { text: written, wrong: `The standard has no element (${code}).` };
  }
  // “(0002,0002), the SOP Class UID” describes it, and leaves “Media Storage” out.
  if (misnomer && !(misnomer.isClose === false && element.name.endsWith(misnomer.name)))
    return {
      text: text.slice(Math.min(start, misnomer.start), Math.max(end, misnomer.end)),
      wrong: `(${code}) is ${element.name}; ${misnomer.name} is (${misnomer.codes.join('), (')}).`,
    };
  return { text: written, ...judgeVr(element, vr), ...judgeVm(element, text.slice(end)) };
}

function findWrongKeyword(line: string, { code, end }: Tag): Misnomer | undefined {
  const [, keyword = ''] = /(?:[#…].*|\s{3})(?<=\s)([A-Z]\w+)$/.exec(line.slice(end).trimEnd()) ?? [];
  const codes = identifyElement(keyword);
  const start = line.lastIndexOf(keyword);
  return codes.length === 0 || codes.includes(code)
    ? undefined
    : { name: keyword, codes, start, end: start + keyword.length };
}

function judgeVr({ name, vr }: Element, stated: string | undefined): Pick<Claim, 'wrong'> {
  // Any element may be UN, and what follows Modality may be its value.
  const isRight = !stated || vr.length === 0 || vr.includes(stated) || stated === 'UN' || name === 'Modality';
  return isRight ? {} : { wrong: `The VR of ${name} is ${vr.join(' or ')}, not ${stated}.` };
}

function judgeVm({ name, vm }: Element, tail: string): Pick<Claim, 'wrong'> {
  const [, stated] = /^[)`*, ]*\bVM (?:is |of )?`?(\d+(?:-(?:\d*n|\d+))?)(?![\w-])/.exec(tail) ?? [];
  return stated === undefined || stated === vm ? {} : { wrong: `The VM of ${name} is ${vm}, not ${stated}.` };
}
