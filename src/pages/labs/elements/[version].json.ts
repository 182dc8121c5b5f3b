import type { APIRoute } from 'astro';
import { address } from '../../../components/address.ts';
import { loadCurriculum } from '../../../curriculum/entries.ts';
import { shipElementNotes } from '../../../curriculum/ship-element-notes.ts';

export async function getStaticPaths() {
  const { version } = await loadCurriculum();
  return [{ params: { version } }];
}

/** What elements are for and what goes wrong with them, by tag. */
export const GET: APIRoute = async () => Response.json(shipElementNotes(await loadCurriculum(), address));
