import type { CompetencyNode, DomainNode, LessonNode } from './curriculum.ts';
import type { Entries } from './entry.ts';
import { locateLesson } from './locate.ts';
import { countWords, listCheckItems } from './mdx.ts';
import { paths } from './paths.ts';

const wordsPerMinute = 170;
const minutesPerCheckItem = 1;

/** The lessons in reading order, each joined to its domain, competencies and neighbours. */
export function joinLessons(
  entries: Entries,
  domains: readonly DomainNode[],
  competencies: Map<string, CompetencyNode>,
): LessonNode[] {
  const lessons = domains.flatMap((domain) => {
    domain.lessons = entries.lessons
      .map((entry) => ({ entry, ...locateLesson(entry.id) }))
      .filter((located) => located.domain === domain.id)
      .toSorted((a, b) => a.number - b.number || (a.lesson < b.lesson ? -1 : 1))
      .map(({ entry: { id, data, body }, lesson }, i): LessonNode => {
        const words = countWords(body);
        const checkItems = listCheckItems(body);
        const named = data.competencies.flatMap((name) => competencies.get(name) ?? []);
        const certifications = named.flatMap((competency) => competency.certifications);
        return {
          ...data,
          id: lesson,
          entry: id,
          domain,
          path: paths.lesson(domain.id, lesson),
          words,
          minutes: Math.round(words / wordsPerMinute + checkItems.length * minutesPerCheckItem),
          checkItems,
          body,
          certifications: [...new Map(certifications.map((link) => [link.id, link])).values()],
          place: i + 1,
        };
      });
    return domain.lessons;
  });
  lessons.forEach((lesson, i) => {
    const [previous, next] = [lessons[i - 1], lessons[i + 1]];
    if (previous) lesson.previous = previous;
    if (next) lesson.next = next;
    for (const name of lesson.competencies) competencies.get(name)?.lessons.push(lesson);
  });
  return lessons;
}
