import type { Citation } from '../schema/fields.ts';
import type { Curriculum, ShownCitation } from './curriculum.ts';

/** Citations with what their sources are called. */
export function cite({ sources }: Pick<Curriculum, 'sources'>, citations: readonly Citation[]): ShownCitation[] {
  return citations.flatMap((citation) => {
    const source = sources.find(({ id }) => id === citation.source);
    return source ? [{ ...citation, short: source.short, title: source.title, path: source.path }] : [];
  });
}
