import {
  abortSources,
  findRejection,
  presentationContextResults,
  rejectionResults,
  rejectionSources,
} from '../../formats/dimse/pdu/meanings.ts';
import type { Claim } from '../claim.ts';

type Meaning = [number: number, phrase: string];

const and = String.raw`\s*(?:[,;/·]|\band\b|\bwith\b|\s)\s*(?:and |with )?(?:the )?`;
const number = String.raw`(?: code)?(?:[:=]\s*|\s+)(\d)(?!\w|\.\d)`;
const triple = new RegExp(`\\bresult${number}${and}source${number}${and}reason${number}`, 'gi');
const pair = new RegExp(
  `\\bsource${number}${and}reason${number}|\\breason${number} (?:of|from|with) source${number}`,
  'gi',
);
const single = new RegExp(`\\b(result|source|reason)${number}`, 'gi');

const reasons = Object.values(rejectionSources).flatMap((source) => listMeanings(source.reasons));
const results = [...listMeanings(rejectionResults), ...listMeanings(presentationContextResults)];
const sources: Meaning[] = [
  ...Object.keys(rejectionSources).map((source): Meaning => [
    Number(source),
    source === '1' ? 'serviceuser' : 'serviceprovider',
  ]),
  ...Object.keys(abortSources).map((source): Meaning => [
    Number(source),
    source === '0' ? 'serviceuser' : 'serviceprovider',
  ]),
];

/** What a text says of the numbers in which an association or one of its contexts is refused (PS3.8 §9.3). */
export function listAssociationClaims(text: string): Claim[] {
  return [
    ...[...text.matchAll(triple)].map(([found, result, source, reason]) =>
      asClaim(found, !!findRejection(Number(result), Number(source), Number(reason))),
    ),
    ...[...text.matchAll(pair)].map(([found, s1, r1, r2, s2]) =>
      asClaim(found, rejectionSources[Number(s1 ?? s2)]?.reasons[Number(r1 ?? r2)] !== undefined),
    ),
    ...[...text.matchAll(single)].flatMap(({ 0: found, 1: field = '', 2: digit, index }) =>
      judgeMeaning(field.toLowerCase(), Number(digit), found, text.slice(index + found.length)),
    ),
  ];
}

function asClaim(text: string, isRight: boolean): Claim {
  return isRight ? { text } : { text, wrong: `No rejection of an association has “${text}”.` };
}

function judgeMeaning(field: string, digit: number, found: string, tail: string): Claim[] {
  const [, stated = ''] =
    /^(?: of source \d)?(?:\s*[,:(–]\s*|\s+(?:is|means)\s+)(?:the |a )?(?:DICOM UL )?[`*"“]*([^.;:)]*)/i.exec(tail) ??
    [];
  const known = field === 'reason' ? reasons : field === 'source' ? sources : results;
  const meant = known.filter(([, phrase]) => fold(stated).startsWith(phrase));
  if (meant.length === 0) return [];
  const numbers = [...new Set(meant.map(([one]) => one))];
  return [
    {
      text: found,
      ...(numbers.includes(digit)
        ? {}
        : { wrong: `“${stated.trim()}” is ${field} ${numbers.join(' or ')}, not ${digit}.` }),
    },
  ];
}

function listMeanings(table: Record<number, string>): Meaning[] {
  return Object.entries(table).map(([digit, phrase]) => [Number(digit), fold(phrase.replace(/ \(.*/, ''))]);
}

/** Spelling, number and marks do not count: `called-AE-title-not-recognized`. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('z', 's')
    .replaceAll('syntaxes', 'syntax')
    .replace(/[^a-z]/g, '');
}
