import { useEffect, useState } from 'preact/hooks';
import { createFind, type Find } from '../../search/find.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { loadJson } from '../load-json.ts';

/** The finder over the index at that address, once it is loaded; or that it could not be. */
export function useFind(index: string): Find | 'loading' | 'failed' {
  const [find, setFind] = useState<Find | 'loading' | 'failed'>('loading');
  useEffect(() => {
    loadJson<SearchIndex>(index)
      .then((loaded) => setFind(() => createFind(loaded)))
      .catch(() => setFind('failed'));
  }, [index]);
  return find;
}
