import { useEffect, useState } from 'preact/hooks';
import type { Archive } from '../../formats/query/archive.ts';

/** The simulated archive at that address, once it is there; or that it could not be had. */
export function useArchive(address: string): Archive | 'loading' | 'failed' {
  const [archive, setArchive] = useState<Archive | 'loading' | 'failed'>('loading');
  useEffect(() => {
    fetch(address)
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))))
      .then((loaded: Archive) => setArchive(loaded))
      .catch(() => setArchive('failed'));
  }, [address]);
  return archive;
}
