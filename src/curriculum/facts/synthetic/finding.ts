import { memoise } from '../../memoise.ts';

/** A text that could belong to a real person, machine or organisation. */
export interface Finding {
  /** The text, as it stands. */
  text: string;
  wrong: string;
  advice: string;
}

/** What each match of a pattern holds in its group `value`, or as a whole. */
export function listValues(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match.groups?.['value'] ?? match[0]).filter(Boolean);
}

/** The components of a field in all segments of that name (HL7 v2), counted from 1 as the standard does; repetitions each on their own. */
export function listFields(text: string, segment: string, field: number): string[][] {
  return [...text.matchAll(lineOf(segment))]
    .flatMap(([line]) => (line.split('|')[field] ?? '').trim().split('~'))
    .filter((value) => value !== '' && value !== '…')
    .map((value) => value.split('^'));
}

const lineOf = memoise((segment: string) => new RegExp(`\\b${segment}\\|[^\\n\`]*`, 'g'));
