import { listElements } from '../portable/elements.ts';

/**
 * The content policy for the header of every answer: each directive of the pages' own policies with all the sources that
 * any page names, and who may frame the site, which a page cannot say itself.
 */
export function collectPolicy(pages: readonly string[]): string {
  const sources = new Map<string, Set<string>>();
  for (const page of pages)
    for (const directive of readPolicy(page).split(';')) {
      const [name, ...values] = directive.trim().split(/\s+/);
      if (!name) continue;
      const known = sources.get(name) ?? new Set();
      for (const value of values) known.add(value);
      sources.set(name, known);
    }
  const all = [...sources].map(([name, values]) => [name, ...[...values].toSorted()].join(' '));
  return [...all, "frame-ancestors 'self'"].join('; ');
}

function readPolicy(page: string): string {
  const said = listElements(page).find(({ attributes }) => attributes['http-equiv'] === 'content-security-policy');
  if (!said?.attributes['content']) throw new Error('A page says no content policy.');
  return said.attributes['content'];
}
