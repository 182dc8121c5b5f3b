import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { writeRunningHeads } from '../../../components/booklet/write-running-heads.ts';
import { loadCurriculum } from '../../../curriculum/entries.ts';

export async function getStaticPaths() {
  const { domains, version } = await loadCurriculum();
  return domains.map((domain) => ({ params: { domain: domain.id, version }, props: { lessons: domain.lessons } }));
}

/** What stands at the head of a booklet's pages. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { lessons } }) =>
  new Response(writeRunningHeads(lessons), { headers: { 'content-type': 'text/css' } });
