import type { DumpElement } from '../../formats/dicom/dump-element.ts';
import type { Dump } from '../../formats/dicom/read-dump.ts';
import type { ArtefactFault } from './artefact-fault.ts';
import { judgeOrder } from './dump-order.ts';
import type { DictionaryElement, ElementDictionary } from './element-dictionary.ts';
import { countValues, judgeValue } from './dump-value.ts';
import { fitsMultiplicity } from './multiplicity.ts';

type Fault = [wrong: string, advice: string];

/** What DCMTK prints for a VR that implicit encoding leaves open, and for items. */
const standIns: { [vr: string]: string[] } = {
  ox: ['OB', 'OW'],
  px: ['OB', 'OW'],
  xs: ['US', 'SS'],
  lt: ['US', 'SS', 'OW'],
  up: ['UL'],
};
/** PS3.6 has no keywords for items, but tools print these. */
const ownNames: [tag: RegExp, keyword: string][] = [
  [/^\(fffe,e000\)$/, 'Item'],
  [/^\(fffe,e00d\)$/, 'ItemDelimitationItem'],
  [/^\(fffe,e0dd\)$/, 'SequenceDelimitationItem'],
];

/** What a dump says against itself or against the dictionary, line by line. */
export function judgeDump(dump: Dump, dictionary: ElementDictionary): ArtefactFault[] {
  const ofLines = dump.elements.flatMap((element) =>
    [...judgeAgainst(dictionary, element), ...judgeValue(element)].map(([wrong, advice]) =>
      toFault(element, wrong, advice),
    ),
  );
  const ofOrder = judgeOrder(dump.elements).map(([element, wrong, advice]) => toFault(element, wrong, advice));
  return [...ofLines, ...ofOrder].toSorted((a, b) => a.line - b.line);
}

function toFault({ text, line }: DumpElement, wrong: string, advice: string): ArtefactFault {
  return { text, line, wrong: `${wrong}.`, advice };
}

function judgeAgainst(dictionary: ElementDictionary, element: DumpElement): Fault[] {
  const { tag } = element;
  const own = ownNames.find(([pattern]) => pattern.test(tag));
  if (own) return judgeName(element, own[1], own[1]);
  if (isPrivate(tag)) return judgePrivate(element);
  const known = dictionary.findElement(tag);
  if (known)
    return [...judgeName(element, known.keyword, known.name), ...judgeVr(element, known), ...judgeVm(element, known)];
  if (/,0000\)$|^\(0000,/.test(tag) || element.name === 'Unknown Tag & Data') return [];
  return [[`${tag} is not in the dictionary`, 'Look the tag up in PS3.6.']];
}

function judgePrivate(element: DumpElement): Fault[] {
  if (!/,00[1-9a-f][\da-f]\)$/.test(element.tag)) return [];
  return element.vr && !['LO', 'UN'].includes(element.vr)
    ? [[`A private creator has VR LO, not ${element.vr}`, 'Write LO.']]
    : [];
}

function judgeName({ tag, keyword, name }: DumpElement, ...right: [keyword: string, name: string]): Fault[] {
  const stated = keyword ?? name;
  if (!stated || stated === 'Unknown Tag & Data') return [];
  const isCut = /(?:…|\.\.\.)$/.test(stated);
  const letters = toLetters(stated.replace(/^RETIRED_/, ''));
  const isRight = right.map(toLetters).some((one) => (isCut ? one.startsWith(letters) : one === letters));
  return isRight
    ? []
    : [[`${tag} is ${right[0]}, not ${stated}`, 'Write the tag and the keyword that belong together.']];
}

function toLetters(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]/g, '');
}

function judgeVr({ vr, tag }: DumpElement, known: DictionaryElement): Fault[] {
  if (!vr || vr === '??' || vr === 'UN' || vr === 'na') return [];
  const stated = standIns[vr] ?? vr.split(' or ');
  return known.vr.length === 0 || known.vr.some((one) => stated.includes(one))
    ? []
    : [[`${tag} ${known.keyword} has VR ${known.vr.join(' or ')}, not ${vr}`, `Write ${known.vr.join(' or ')}.`]];
}

function judgeVm(element: DumpElement, known: DictionaryElement): Fault[] {
  const count = countValues(element);
  if (!count || element.vr === 'UI' || fitsMultiplicity(known.vm, count)) return [];
  return [
    [`${known.keyword} has VM ${known.vm}, but the values there are ${count}`, 'Give as many values as PS3.6 says.'],
  ];
}

function isPrivate(tag: string): boolean {
  return /^\([\da-f]{3}[13579bdf],/.test(tag);
}
