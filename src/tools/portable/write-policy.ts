import { nameInPolicy } from '../name-in-policy.ts';

/** What a page holds in itself, as text that the policy must know by its hash. */
export interface Inline {
  scripts: readonly string[];
  styles: readonly string[];
}

/**
 * The content policy of a page that is opened as a file: as strict as the site's own, with nothing to connect to, workers
 * from the page's own scripts alone, and the hashes of what now stands in it.
 */
export function writePolicy(policy: string, inline: Inline): string {
  const directives = policy
    .split(';')
    .map((directive) => directive.trim().split(/\s+/))
    .filter(([name = '']) => name !== '' && name !== 'manifest-src');
  return directives
    .map(([name = '', ...sources]) => {
      if (name === 'connect-src' || name === 'base-uri') return `${name} 'none'`;
      if (name === 'worker-src') return `${name} blob:`;
      if (name === 'script-src') return [name, ...withHashes(sources, inline.scripts)].join(' ');
      if (name === 'style-src') return [name, ...withHashes(sources, inline.styles)].join(' ');
      return [name, ...sources].join(' ');
    })
    .join('; ');
}

function withHashes(sources: readonly string[], texts: readonly string[]): string[] {
  const others = sources.filter((source) => !source.startsWith("'sha"));
  return [...others, ...new Set(texts.map(nameInPolicy))];
}
