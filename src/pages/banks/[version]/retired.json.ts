import type { APIRoute } from 'astro';
import { address } from '../../../components/address.ts';
import { shipRetired } from '../../../curriculum/bank.ts';
import { loadCurriculum } from '../../../curriculum/entries.ts';

export async function getStaticPaths() {
  const { version } = await loadCurriculum();
  return [{ params: { version } }];
}

/** The items that are not asked any more, to be read by those who answered them. */
export const GET: APIRoute = async () => Response.json(shipRetired(await loadCurriculum(), address));
