import type { APIRoute } from 'astro';
import { address } from '../../../components/address.ts';
import { makeBank } from '../../../curriculum/bank.ts';
import { loadCurriculum } from '../../../curriculum/entries.ts';

export async function getStaticPaths() {
  const { competencies, version } = await loadCurriculum();
  return [...competencies.values()]
    .filter(({ items }) => items.length > 0)
    .map(({ id }) => ({ params: { version, competency: id } }));
}

/** The items of one competency. */
export const GET: APIRoute = async ({ params }) => {
  const curriculum = await loadCurriculum();
  const competency = curriculum.competencies.get(params['competency'] ?? '');
  if (!competency) return new Response(null, { status: 404 });
  return Response.json(makeBank(competency, curriculum, address));
};
