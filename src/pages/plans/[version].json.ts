import type { APIRoute } from 'astro';
import { address } from '../../components/address.ts';
import { loadCurriculum } from '../../curriculum/entries.ts';
import { makePlanData } from '../../curriculum/plan-data.ts';
import { listPapers } from '../exams/_list-papers.ts';

export async function getStaticPaths() {
  const { version } = await loadCurriculum();
  return [{ params: { version } }];
}

/** What a plan is made from. */
export const GET: APIRoute = async () => {
  const curriculum = await loadCurriculum();
  const mocks = listPapers(curriculum).flatMap(({ paper: { id, items, lengths } }) =>
    lengths.includes(items) ? id : [],
  );
  return Response.json(makePlanData(curriculum, mocks, address));
};
