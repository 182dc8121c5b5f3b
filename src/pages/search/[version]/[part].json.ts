import type { APIRoute, GetStaticPaths } from 'astro';
import { address } from '../../../components/address.ts';
import { pages } from '../../../components/pages.ts';
import { loadCurriculum, renderLesson } from '../../../curriculum/entries.ts';
import { listFindable } from '../../../curriculum/findable.ts';
import { indexEntries, type SearchIndex } from '../../../search/search-index.ts';

interface Props {
  content: SearchIndex[keyof SearchIndex];
}

/** Everything findable on the site, in the two parts that the search fetches one after the other. */
export const getStaticPaths = (async () => {
  const curriculum = await loadCurriculum();
  const slugs = new Map<string, string[]>();
  for (const { id, entry } of curriculum.lessons) {
    const { headings } = await renderLesson(entry);
    slugs.set(
      id,
      headings.filter(({ depth }) => depth === 2).map(({ slug }) => slug),
    );
  }
  const index = indexEntries(listFindable(curriculum, slugs, pages, address));
  return Object.entries(index).map(([part, content]) => ({
    params: { version: curriculum.version, part },
    props: { content },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) => Response.json(props.content);
