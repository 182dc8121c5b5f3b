import { useEffect, useState } from 'preact/hooks';
import type { Archive } from '../../formats/query/archive.ts';
import { loadJson } from '../load-json.ts';

/** The simulated archive at that address, once it is there; or that it could not be had. */
export function useArchive(address: string): Archive | 'loading' | 'failed' {
  const [archive, setArchive] = useState<Archive | 'loading' | 'failed'>('loading');
  useEffect(() => {
    loadJson<Archive>(address).then(setArchive, () => setArchive('failed'));
  }, [address]);
  return archive;
}
