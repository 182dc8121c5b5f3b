import type { APIRoute } from 'astro';
import { address } from '../../components/address.ts';
import { loadCurriculum, renderLesson } from '../../curriculum/entries.ts';
import { listFindable } from '../../curriculum/findable.ts';
import { indexEntries } from '../../search/search-index.ts';
import { pages } from '../../components/pages.ts';

export async function getStaticPaths() {
  const { version } = await loadCurriculum();
  return [{ params: { version } }];
}

/** Everything findable on the site. */
export const GET: APIRoute = async () => {
  const curriculum = await loadCurriculum();
  const slugs = new Map<string, string[]>();
  for (const { id, entry } of curriculum.lessons) {
    const { headings } = await renderLesson(entry);
    slugs.set(
      id,
      headings.filter(({ depth }) => depth === 2).map(({ slug }) => slug),
    );
  }
  return Response.json(indexEntries(listFindable(curriculum, slugs, pages, address)));
};
