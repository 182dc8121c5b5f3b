import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createFind, type Find } from '../../search/find.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { loadJson } from '../load-json.ts';

/**
 * The finder over the index whose words lie at that address, once it is loaded; or that it could not be. The words are
 * fetched at once, the entries that they lead to, which lie beside them, when first something is asked.
 */
export function useFind(index: string, isAsked: boolean): Find | 'loading' | 'failed' {
  const [find, setFind] = useState<Find | 'loading' | 'failed'>('loading');
  const wasAsked = useRef(false);
  wasAsked.current ||= isAsked;
  const loading = useMemo(() => loadJson<SearchIndex['words']>(index), [index]);
  useEffect(() => {
    loading.catch(() => setFind('failed'));
    if (!wasAsked.current) return;
    Promise.all([loading, loadJson<SearchIndex['entries']>(index.replace(/words(?=\.json$)/, 'entries'))])
      .then(([words, entries]) => setFind(() => createFind({ words, entries })))
      .catch(() => setFind('failed'));
  }, [index, loading, wasAsked.current]);
  return find;
}
