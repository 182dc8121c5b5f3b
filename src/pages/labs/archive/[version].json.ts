import type { APIRoute } from 'astro';
import { archive } from '../_shipped.ts';

export function getStaticPaths() {
  return [{ params: { version: archive.version } }];
}

/** The simulated archive, which benches fetch when they wake. */
export const GET: APIRoute = () => new Response(archive.text, { headers: { 'Content-Type': 'application/json' } });
