import type { Guessability } from '../curriculum/guessability/cross-validate.ts';
import type { EarlyTerm } from '../curriculum/early-terms.ts';
import type { Report } from '../curriculum/report/report.ts';

/** The report as lines for a terminal; the site shows the whole of it at about/content/. */
export function printReport({ domains, claims, cues, reviews, grades, gaps, earlyTerms }: Report): string {
  const checked = claims.kinds.reduce((sum, kind) => sum + kind.claims, 0);
  return [
    'Facts',
    `  ${checked} statements checked, in ${claims.places.map(({ of, all, checked }) => `${checked} of ${all} ${of}s`).join(', ')}`,
    ...claims.kinds.map(({ rule, judges, claims }) => `  ${String(claims).padStart(6)}  ${judges} (${rule})`),
    `  last checked between ${reviews.oldest} and ${reviews.newest}`,
    'Guessability, from the options alone',
    `  ${describe(cues.whole)}  all`,
    ...cues.domains.map((domain) => `  ${describe(domain)}  ${domain.title}`),
    'Coverage: competencies taught, lessons, items, cases',
    ...domains.map(
      ({ title, competencies, lessons, items, cases }) =>
        `  ${competencies.filter((one) => one.lessons > 0).length}/${competencies.length}  ${lessons}  ${items}  ${cases}  ${title}`,
    ),
    `Reading grade of lessons: ${grades.least.toFixed(1)} to ${grades.most.toFixed(1)}, median ${grades.median.toFixed(1)}`,
    `Competencies that are not yet complete: ${gaps.length}`,
    `Terms used before they are taught: ${earlyTerms.length}`,
    ...earlyTerms
      .toSorted((a, b) => (a.domain < b.domain ? -1 : Number(a.domain > b.domain)))
      .map((early) => `  ${describeEarly(early)}`),
  ].join('\n');
}

function describeEarly({ domain, term, lessons, knownFrom, isLinked }: EarlyTerm): string {
  const taught = knownFrom === undefined ? 'taught nowhere' : `taught in ${knownFrom}`;
  return `${domain}  ${term}, ${isLinked ? 'only linked' : 'not even linked'} in ${lessons.join(', ')}; ${taught}`;
}

function describe({ n, accuracy, chance, low, high }: Guessability): string {
  return `${percent(accuracy)} (95 %: ${percent(low)} to ${percent(high)}; chance ${percent(chance)}; n ${n})`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
