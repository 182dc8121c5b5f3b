import { checkContent } from '../check.ts';
import type { Curriculum } from '../curriculum.ts';
import { staleness } from '../checks/bank/b14-staleness.ts';
import { listEarlyTerms, type EarlyTerm } from '../early-terms.ts';
import type { Entries } from '../entry.ts';
import type { Problem, Severity } from '../problem.ts';
import { gradeLessons } from '../checks/language/l4-reading-grade.ts';
import { rules } from '../rules.ts';
import { measureClaims, type ClaimReport } from './claims.ts';
import { measureCoverage, type DomainCoverage } from './coverage.ts';
import { measureCues, type CueReport } from './cues.ts';
import { listGaps, type Gap } from './gaps.ts';

/** How good the content is, measured: nothing in it is typed by hand. */
export interface Report {
  domains: DomainCoverage[];
  claims: ClaimReport;
  cues: CueReport;
  reviews: { oldest: string; newest: string; items: number };
  /** Flesch–Kincaid grades of the lessons, terms apart. */
  grades: { least: number; median: number; most: number };
  /** Every rule that the content is held against. */
  rules: { id: string; sentence: string; severity: Severity }[];
  /** Warnings that no author has silenced. */
  problems: Problem[];
  /** Rules that items break on purpose, with how often. */
  silenced: { rule: string; times: number }[];
  gaps: Gap[];
  /** What lessons use before one of them has taught or explained it. */
  earlyTerms: EarlyTerm[];
}

/**
 * The report on this content with the problems that were found in it, as of its newest review, so that the same content
 * gives the same report.
 */
export function makeReport(entries: Entries, curriculum: Curriculum, problems: readonly Problem[]): Report {
  const items = [...curriculum.competencies.values()].flatMap((competency) => competency.items);
  const days = [...curriculum.lessons, ...items, ...curriculum.symptoms].map(({ reviewed }) => reviewed).toSorted();
  const newest = days.at(-1) ?? '';
  const grades = gradeLessons(entries)
    .map(({ grade }) => grade)
    .toSorted((a, b) => a - b);
  const domains = measureCoverage(curriculum);
  return {
    domains,
    claims: measureClaims(entries),
    cues: measureCues(entries, curriculum),
    reviews: { oldest: days[0] ?? '', newest, items: items.length },
    grades: { least: grades[0] ?? 0, median: grades[Math.floor(grades.length / 2)] ?? 0, most: grades.at(-1) ?? 0 },
    rules: rules.map(({ id, sentence, severity }) => ({ id, sentence, severity })),
    problems: [
      ...problems.filter(({ rule, severity }) => rule !== staleness.id && severity !== 'note'),
      ...checkContent(entries, { today: newest }, [staleness]),
    ],
    silenced: countSilences(items.flatMap(({ silence }) => silence.map(({ rule }) => rule))),
    gaps: listGaps(domains),
    earlyTerms: listEarlyTerms(entries),
  };
}

function countSilences(rules: string[]): Report['silenced'] {
  return [...Map.groupBy(rules, (rule) => rule)]
    .map(([rule, all]) => ({ rule, times: all.length }))
    .toSorted((a, b) => b.times - a.times || a.rule.localeCompare(b.rule, 'en', { numeric: true }));
}
