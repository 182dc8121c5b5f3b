import { seedFrom } from '../engine/random.ts';
import type { CertificationNode, CompetencyNode, Curriculum, DomainNode, LessonNode, PairNode } from './curriculum.ts';
import type { Entries } from './entry.ts';
import { holdForExams } from './hold.ts';
import { listItems } from './item-entry.ts';
import { joinChallenges } from './join-challenges.ts';
import { joinLessons } from './join-lessons.ts';
import { locateItems } from './locate.ts';
import { renderPlain } from './markdown.ts';
import { paths } from './paths.ts';

/** The curriculum made of content that the checks found whole. */
export function join(entries: Entries): Curriculum {
  const domains = joinDomains(entries);
  const competencies = new Map(domains.flatMap((domain) => domain.competencies.map((c) => [c.id, c])));
  const certifications = joinCertifications(entries, competencies);
  const lessons = joinLessons(entries, domains, competencies);
  for (const { id, data } of entries.items) {
    const competency = competencies.get(locateItems(id).competency);
    competency?.items.push(...data.items.filter(({ retired }) => !retired));
  }
  const inLessons = new Set(lessons.flatMap(({ checkItems }) => checkItems));
  for (const competency of competencies.values()) competency.held = holdForExams(competency.items, inLessons);
  return {
    version: seedFrom(JSON.stringify(entries)).toString(16).padStart(8, '0'),
    domains,
    competencies,
    lessons,
    lessonsById: new Map(lessons.map((lesson) => [lesson.id, lesson])),
    certifications,
    terms: entries.glossary
      .flatMap(({ id, data }) => data.terms.map((term) => ({ ...term, domain: id, path: paths.term(term.id) })))
      .toSorted((a, b) => a.term.localeCompare(b.term, 'en')),
    symptoms: domains.flatMap(({ id: domain }) =>
      entries.atlas
        .filter(({ id }) => id === domain)
        .flatMap(({ data }) =>
          data.symptoms.map((symptom) => ({ ...symptom, domain, path: paths.symptom(symptom.id) })),
        ),
    ),
    pairs: joinPairs(entries, domains),
    elementNotes: entries.elements.flatMap(({ data }) => data.elements),
    challenges: joinChallenges(entries, domains),
    sources: entries.sources
      .map(({ id, data }) => ({ id, ...data, path: paths.source(id) }))
      .toSorted((a, b) => a.short.localeCompare(b.short, 'en', { numeric: true })),
    cases: new Map(entries.cases.map(({ id, data }) => [id, data])),
    corrections: joinCorrections(entries),
    retired: listItems(entries).filter(({ item }) => item.retired),
  };
}

/** In the order of the domains, with those of their items that are still asked. */
function joinPairs(entries: Entries, domains: DomainNode[]): PairNode[] {
  const competencies = domains.flatMap((domain) => domain.competencies);
  const asked = new Set(competencies.flatMap(({ items }) => items.map(({ id }) => id)));
  const held = new Set(competencies.flatMap((competency) => [...competency.held]));
  return domains.flatMap(({ id: domain }) =>
    entries.pairs
      .filter(({ id }) => id === domain)
      .flatMap(({ data }) =>
        data.pairs.map((pair) => {
          const items = pair.items.filter(({ item }) => asked.has(item));
          return {
            ...pair,
            domain,
            title: `${renderPlain(pair.a)} and ${renderPlain(pair.b)}`,
            path: paths.pair(pair.id),
            items,
            ...(items.every(({ item }) => held.has(item)) ? {} : { drill: paths.pairDrill(pair.id) }),
          };
        }),
      ),
  );
}

/** Each with the type of its item, by which answers are graded again. */
function joinCorrections(entries: Entries): Curriculum['corrections'] {
  const types = new Map(listItems(entries).map(({ item }) => [item.id, item.type]));
  return entries.corrections.flatMap(({ data }) =>
    data.corrections.flatMap((correction) => {
      const type = types.get(correction.item);
      return type ? [{ ...correction, type }] : [];
    }),
  );
}

function joinDomains({ domains }: Entries): DomainNode[] {
  return domains
    .map(({ id, data }) => ({
      ...data,
      id,
      path: paths.domain(id),
      lessons: [] as LessonNode[],
      competencies: data.competencies.map((competency) => ({
        ...competency,
        domain: id,
        path: paths.competency(id, competency.id),
        lessons: [],
        items: [],
        held: new Set<string>(),
        certifications: [],
      })),
    }))
    .toSorted((a, b) => a.position - b.position);
}

function joinCertifications(
  { certifications }: Entries,
  competencies: Map<string, CompetencyNode>,
): CertificationNode[] {
  const nodes = certifications.map(({ id, data }): CertificationNode => {
    const papers = data.papers.map((paper) => ({
      ...paper,
      sections: paper.sections.map((section) => ({
        ...section,
        competencies: section.competencies.flatMap((name) => competencies.get(name) ?? []),
      })),
    }));
    const asked = papers.flatMap(({ sections }) => sections.flatMap((section) => section.competencies));
    return { ...data, id, path: paths.certification(id), papers, competencies: [...new Set(asked)] };
  });
  nodes.sort((a, b) => a.position - b.position);
  for (const { id, short, competencies: asked } of nodes)
    for (const competency of asked) competency.certifications.push({ id, short });
  return nodes;
}
