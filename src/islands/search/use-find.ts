import { useEffect, useState } from 'preact/hooks';
import { createFind, type Find } from '../../search/find.ts';
import type { SearchIndex } from '../../search/search-index.ts';

/** The finder over the index at that address, once it is loaded; or that it could not be. */
export function useFind(index: string): Find | 'loading' | 'failed' {
  const [find, setFind] = useState<Find | 'loading' | 'failed'>('loading');
  useEffect(() => {
    fetch(index)
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))))
      .then((loaded: SearchIndex) => setFind(() => createFind(loaded)))
      .catch(() => setFind('failed'));
  }, [index]);
  return find;
}
