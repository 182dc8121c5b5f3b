import type { Citation } from '../../../schema/fields.ts';
import type { Entries } from '../../entry.ts';
import { listItems } from '../../item-entry.ts';
import { locateLesson } from '../../locate.ts';
import type { Finding, Rule } from '../../rule.ts';

export const citations: Rule = {
  id: 'S4',
  sentence: 'What is cited is a source of `content/sources/`, at a place that the source lists.',
  severity: 'error',
  advice: 'Look the place up, and list it there with its title.',
  find: checkCitations,
};

function checkCitations(entries: Entries): Finding[] {
  const places = new Map(entries.sources.map(({ id, data }) => [id, new Set(data.places.map(({ at }) => at))]));
  const cited = [
    ...entries.lessons.map(({ id, file, data }) => ({ file, id: locateLesson(id).lesson, sources: data.sources })),
    ...listItems(entries).map(({ file, item }) => ({ file, id: item.id, sources: item.sources })),
    ...entries.atlas.flatMap(({ file, data }) => data.symptoms.map(({ id, sources }) => ({ file, id, sources }))),
    ...entries.pairs.flatMap(({ file, data }) => data.pairs.map(({ id, sources }) => ({ file, id, sources }))),
    ...entries.challenges.flatMap(({ file, data }) =>
      data.challenges.map(({ id, sources }) => ({ file, id, sources })),
    ),
    ...entries.cases.map(({ id, file, data }) => ({ file, id, sources: data.sources })),
  ];
  return cited.flatMap(({ file, id, sources }) =>
    sources.flatMap((citation) => {
      const fault = judge(citation, places);
      return fault ? [{ file, id, ...fault }] : [];
    }),
  );
}

function judge({ source, at }: Citation, places: Map<string, Set<string>>) {
  const known = places.get(source);
  if (!known)
    return {
      wrong: `There is no source “${source}”.`,
      advice: `Describe it in content/sources/${source}.yaml, or cite one that is there.`,
    };
  if (known.has(at)) return undefined;
  return {
    wrong: `content/sources/${source}.yaml does not list the place “${at}”.`,
    advice: `Look the place up, and list it there with its title; now listed: ${[...known].slice(0, 8).join(', ')}.`,
  };
}
