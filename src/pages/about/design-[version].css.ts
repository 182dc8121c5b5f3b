import type { APIRoute } from 'astro';
import { siteVersion } from '../../components/site-version.ts';
import { writeStates } from '../../components/design/write-states.ts';
import base from '../../styles/base.css?raw';
import items from '../../styles/items.css?raw';
import parts from '../../styles/parts.css?raw';
import tokens from '../../styles/tokens.css?raw';

export function getStaticPaths() {
  return [{ params: { version: siteVersion } }];
}

/** What only a hand brings about, for parts of the design page that say they are in that state. */
export const GET: APIRoute = () => {
  // The order of the layers first: this sheet may come before all others.
  const [order = ''] = /@layer [^;{]+;/.exec(tokens) ?? [];
  const layers = Object.entries({ base, parts, items }).map(
    ([layer, css]) => `@layer ${layer} {\n${writeStates(css)}\n}`,
  );
  return new Response([order, ...layers].join('\n'), { headers: { 'content-type': 'text/css' } });
};
