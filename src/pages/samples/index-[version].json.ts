import type { APIRoute } from 'astro';
import { samples } from '../labs/_shipped.ts';

export function getStaticPaths() {
  return [{ params: { version: samples.version } }];
}

/** What each sample is; it lies where the samples lie, as benches look for them beside it. */
export const GET: APIRoute = () => new Response(samples.text, { headers: { 'Content-Type': 'application/json' } });
