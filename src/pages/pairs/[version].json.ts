import type { APIRoute } from 'astro';
import { address } from '../../components/address.ts';
import { loadCurriculum } from '../../curriculum/entries.ts';
import { shipPairs } from '../../curriculum/ship-pairs.ts';

export async function getStaticPaths() {
  const { version } = await loadCurriculum();
  return [{ params: { version } }];
}

/** What is easily mixed up, by which a learner’s confusions are found. */
export const GET: APIRoute = async () => Response.json(shipPairs(await loadCurriculum(), address));
