import type { APIRoute } from 'astro';
import { writeDictionary } from '../../../curriculum/ship-dictionary.ts';

export function getStaticPaths() {
  return [{ params: { version: writeDictionary().version } }];
}

/** The data elements and UIDs of the standard, which a bench fetches when it is used. */
export const GET: APIRoute = () =>
  new Response(writeDictionary().text, { headers: { 'Content-Type': 'application/json' } });
