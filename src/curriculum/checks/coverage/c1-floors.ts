import type { Entries } from '../../entry.ts';
import { floors } from '../../floors.ts';
import { locateLesson } from '../../locate.ts';
import type { Finding, Rule } from '../../rule.ts';

export const teachingFloors: Rule = {
  id: 'C1',
  sentence: 'There is enough to learn from: lessons in each domain, terms in the glossary.',
  severity: 'error',
  advice: 'Write what is missing.',
  find: (entries) => [...findFewLessons(entries), ...findFewTerms(entries)],
};

function findFewLessons({ domains, lessons }: Entries): Finding[] {
  return domains.flatMap(({ id, file }) => {
    const own = lessons.filter((lesson) => locateLesson(lesson.id).domain === id).length;
    if (own >= floors.lessonsInDomain) return [];
    return [{ file, wrong: `The domain has ${own} lessons.`, advice: `Write at least ${floors.lessonsInDomain}.` }];
  });
}

function findFewTerms({ glossary }: Entries): Finding[] {
  const terms = glossary.reduce((sum, { data }) => sum + data.terms.length, 0);
  if (terms >= floors.glossaryTerms) return [];
  const advice = `Write at least ${floors.glossaryTerms}.`;
  return [{ file: 'content/glossary', wrong: `The glossary has ${terms} terms.`, advice }];
}
